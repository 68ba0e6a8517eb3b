import SeedSchema

/// Numbers of bank accounts in each row's country.
struct LocalAccountGenerator: Generator {
  /// The countries' two letters.
  let countries: any Generator
  let key: ColumnKey

  /// The fewest and the most characters of any country's numbers.
  static let lengths: ClosedRange<Int> = {
    let lengths = BankAccounts.countries.map { BankAccounts.length($0) }
    return (lengths.min() ?? 0)...(lengths.max() ?? 0)
  }()

  var profile: ValueProfile {
    ValueProfile(
      .text, minLength: Self.lengths.lowerBound, maxLength: Self.lengths.upperBound,
      averageBytes: 24)
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let column = try countries.fill(rows, in: frame)
    guard case .text(let codes) = column.values else {
      throw GenerationError("a country must be a string")
    }
    var vector = ByteVector()
    vector.ends.reserveCapacity(rows.count)
    var text: [UInt8] = []
    let usual = BankAccounts.usual
    for index in 0..<rows.count {
      text.removeAll(keepingCapacity: true)
      let bits = key.draw(rows[index])
      var country = String(decoding: codes.slice(index), as: UTF8.self)
      if BankAccounts.structures[country] == nil {
        let place = SplitMix64.reduce(SplitMix64.finalize(bits), below: UInt64(usual.count))
        country = usual[Int(place)]
      }
      var digits = IndexDigits(
        SplitMix64.reduce(bits, below: BankAccounts.count), below: BankAccounts.count)
      BankAccounts.write(country, &digits, to: &text)
      try vector.appendChecked(text)
    }
    return Column(.text(vector))
  }
}

extension RecordArguments {
  /// Bank accounts in each row's country; `nil` if all rows have one country, or the column needs
  /// unique or shorter texts.
  var localAccounts: (any Generator)? {
    let allowed = arguments.allowedLengths
    let lengths = LocalAccountGenerator.lengths
    guard locale.country == nil, !context.isUnique, allowed.contains(lengths.lowerBound),
      allowed.contains(lengths.upperBound)
    else { return nil }
    let writer = PlaceWriter(.countryCode, of: RecordPlace(self))
    return LocalAccountGenerator(
      countries: RecordGenerator(writer: writer, limit: nil), key: context.key)
  }
}

import SeedSchema

/// Texts of a grammar, cut at word boundaries to the lengths that a column allows.
struct GrammarGenerator: Generator {
  let grammar: Grammar
  /// The rules where texts begin: one, or one for each number from 1 on that ``selector`` gives.
  let starts: [Int]
  /// Selects one of ``starts`` for a row; if `nil`, one is chosen at random.
  let selector: (any Generator)?
  /// Which number of ``selector`` the last start is for; others are scaled to it.
  var scale: Int64 = 5
  /// The weights of ``starts`` without a selector.
  var weights: AliasTable?
  /// The texts of the grammar's slots; `nil` for a slot without one.
  let slots: [(any Generator)?]
  let lengths: ClosedRange<Int>
  let key: ColumnKey

  var profile: ValueProfile {
    ValueProfile(
      .text, minLength: lengths.lowerBound,
      maxLength: lengths.upperBound == .max ? nil : lengths.upperBound,
      averageBytes: min(100, lengths.upperBound))
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let values = try slots.map { slot -> Column? in
      guard let slot else { return nil }
      let column = try slot.fill(rows, in: frame)
      return try Conversion.convert(column, from: slot.profile.kind, to: .text, rows: rows)
    }
    let chosen = try selector?.fill(rows, in: frame)
    var vector = ByteVector()
    vector.ends.reserveCapacity(rows.count)
    var text: [UInt8] = []
    var expansion = GrammarExpansion(grammar)
    for index in 0..<rows.count {
      let bits = key.draw(rows[index])
      text.removeAll(keepingCapacity: true)
      let given = values.map { column -> ArraySlice<UInt8>? in
        guard let column, !column.nulls[index], case .text(let texts) = column.values else {
          return nil
        }
        let value = texts.slice(index)
        return value.isEmpty ? nil : value
      }
      let start = start(chosen, index, bits)
      expansion.restart(bits)
      grammar.expand(start, &expansion, given, to: &text)
      var more = bits
      // Further texts follow until the shortest length is reached.
      var count = Self.scalars(text[...])
      while count < lengths.lowerBound {
        let before = text.count
        more = SplitMix64.finalize(more &+ SplitMix64.increment)
        text.append(32)
        expansion.restart(more)
        grammar.expand(start, &expansion, given, to: &text)
        if text.count == before + 1 { break }
        count += Self.scalars(text[before...])
      }
      TextCut.fit(&text, lengths, bits)
      try vector.appendChecked(text)
    }
    return Column(.text(vector))
  }

  private func start(_ chosen: Column?, _ index: Int, _ bits: UInt64) -> Int {
    guard starts.count > 1 else { return starts.first ?? 0 }
    let random = SplitMix64.finalize(bits ^ 0x5851_f42d_4c95_7f2d)
    let number: Double?
    switch chosen?.values {
    case .integers(let values)?: number = Double(values[index])
    case .doubles(let values)?: number = values[index]
    case .decimals?: number = chosen?.sqlValue(at: index).orderingNumber
    default: number = nil
    }
    guard let chosen, !chosen.nulls[index], let number, number.isFinite, scale > 0 else {
      return starts[weights?.draw(random) ?? Int(random % UInt64(starts.count))]
    }
    let place = (number * Double(starts.count) / Double(scale)).rounded()
    return starts[Int(min(max(place, 1), Double(starts.count))) - 1]
  }

  /// How many characters a text has, as the databases count.
  static func scalars(_ text: ArraySlice<UInt8>) -> Int {
    text.reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) }
  }
}

import SeedSchema

/// Strings of characters of an alphabet whose length is chosen for each row.
struct VariedLengthGenerator: Generator {
  /// Distinct ASCII characters.
  let alphabet: [UInt8]
  /// The lengths, all equally likely.
  let lengths: ClosedRange<Int>
  let key: ColumnKey

  var profile: ValueProfile {
    var profile = ValueProfile(
      .text, minLength: lengths.lowerBound, maxLength: lengths.upperBound,
      averageBytes: (lengths.lowerBound + lengths.upperBound) / 2)
    // The lengths after the first ones have too many strings to add them up.
    profile.distinct = lengths.prefix(64).reduce(0) { sum, length in
      min(domainLimit, sum + domain(length).count)
    }
    return profile
  }

  private func domain(_ length: Int) -> TextDomain {
    TextDomain([.characters(alphabet, count: length)])
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let chosen = Selector.uniform(key).indices(rows, below: UInt64(lengths.count))
    var places: [UInt64: [Int]] = [:]
    for (index, length) in chosen.enumerated() { places[length, default: []].append(index) }
    let bytes = places.reduce(0.0) { sum, index in
      sum + Double(index.value.count) * Double(lengths.lowerBound + Int(index.key))
    }
    guard bytes <= Double(Int32.max) else { throw GenerationError.tooMuchText }
    var assembler = ColumnAssembler(count: rows.count)
    for (length, places) in places.sorted(by: { $0.key < $1.key }) {
      let strings = DomainGenerator(
        domain(lengths.lowerBound + Int(length)),
        selector: .uniform(key.derived(Int64(length))))
      let selected = RowSelection.list(places.map { rows[$0] })
      assembler.add(try strings.fill(selected, in: frame), at: places)
    }
    return try assembler.finish(emptyKind: .text)
  }
}

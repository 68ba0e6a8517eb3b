package import SeedSchema

/// The values of the rows that a step lists.
package struct ListedValueGenerator: Generator {
  package let profile: ValueProfile
  /// The constants by row index; NULL if a row's value is computed.
  private let constants: Column
  /// The generators of the other rows, by row index.
  private let computed: [Int: any Generator]
  /// The step's first row.
  private let firstRow: Int64

  /// - Parameters:
  ///   - generators: one for each row, all of the column's type.
  ///   - kind: that type.
  ///   - firstRow: the step's first row.
  /// - Throws: ``GenerationError`` if the generators have different types.
  package init(_ generators: [any Generator], kind: ValueKind, firstRow: Int64) throws {
    var assembler = ColumnAssembler(count: generators.count)
    var computed: [Int: any Generator] = [:]
    var profile = ValueProfile(kind, averageBytes: 0)
    for (index, generator) in generators.enumerated() {
      if let constant = generator as? ConstantGenerator {
        assembler.add(constant.value, at: [index])
      } else if !(generator is NullGenerator) {
        computed[index] = generator
      }
      profile.isNullable = profile.isNullable || generator.profile.isNullable
      profile.averageBytes += generator.profile.averageBytes
    }
    let constants = try assembler.finish(emptyKind: kind)
    profile.averageBytes /= max(1, generators.count)
    if computed.isEmpty {
      let values = (0..<constants.count).filter { !constants.nulls[$0] }
        .map { constants.sqlValue(at: $0) }
      let distinct = Set(values).count
      profile.distinct = UInt64(max(1, distinct))
      profile.isUnique = distinct == values.count
    }
    self.constants = constants
    self.computed = computed
    self.firstRow = firstRow
    self.profile = profile
  }

  package func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let places = try (0..<rows.count).map { index in
      let place = rows[index].row - firstRow
      guard place >= 0, place < Int64(constants.count) else {
        throw GenerationError("the step doesn't list this row", row: rows[index].row + 1)
      }
      return Int(place)
    }
    let fixed = try constants.gathered(places)
    guard !computed.isEmpty else { return fixed }
    var assembler = ColumnAssembler(count: places.count)
    let rest = places.indices.filter { computed[places[$0]] == nil }
    if !rest.isEmpty { assembler.add(try fixed.gathered(rest), at: rest) }
    for (index, place) in places.enumerated() {
      guard let generator = computed[place] else { continue }
      let part = PartialFrame(frame, indexes: [index])
      assembler.add(try generator.fill(part.rows, in: part), at: [index])
    }
    return try assembler.finish(emptyKind: profile.kind)
  }
}

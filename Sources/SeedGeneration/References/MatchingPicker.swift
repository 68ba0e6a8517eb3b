import SeedSchema

/// Picks a row that agrees with given values: of the row itself, or of another row that it
/// references.
package struct MatchingPicker: RowPicker {
  let table: Int
  let ranges: RowRanges
  /// The source of a value that the picked row must have.
  package enum Given: Sendable, Hashable {
    /// A column of the row.
    case column(String)
    /// A column of another row that this one references.
    case related(relation: String, column: String)
  }

  /// The given values, of the row itself or of another reference.
  let given: [Given]
  /// The other table's columns that must agree with them.
  let columns: [String]
  let key: ColumnKey
  /// Whether a row without a partner has no reference; otherwise it takes any row, and the database
  /// decides.
  package let mayMiss: Bool

  /// After this many attempts, every other attempt has no reference, if that is allowed: other rows
  /// may have taken all partners.
  private static let attemptsWithPartner = 8

  package init(
    table: Int, ranges: RowRanges, given: [Given], columns: [String], key: ColumnKey, mayMiss: Bool
  ) {
    self.table = table
    self.ranges = ranges
    self.given = given
    self.columns = columns
    self.key = key
    self.mayMiss = mayMiss
  }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    let index = try frame.graph.joins.rows(
      .init(table: table, ranges: ranges, columns: columns), for: frame)
    let wanted = JoinIndexes.texts(
      try given.map { try Self.value($0, in: frame) }, count: rows.count)
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count))
    for place in picked.rows.indices {
      let bits = key.draw(rows[place])
      if mayMiss, rows[place].attempt >= Self.attemptsWithPartner, bits & 1 == 1 {
        picked.missing.insert(place)
      } else if let text = wanted[place], let partners = index[text] {
        picked.rows[place] = partners[Int(SplitMix64.reduce(bits, below: UInt64(partners.count)))]
      } else if mayMiss || ranges.count == 0 {
        picked.missing.insert(place)
      } else {
        picked.rows[place] = ranges[Int64(SplitMix64.reduce(bits, below: UInt64(ranges.count)))]
      }
    }
    return picked
  }

  private static func value(_ given: Given, in frame: RowGroupFrame) throws -> Column {
    switch given {
    case .column(let name): return try frame.column(name)
    case .related(let relation, let name):
      return try frame.related(relation).frame.column(name)
    }
  }
}

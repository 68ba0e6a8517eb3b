import SeedSchema

/// Picks a row that agrees with given values: of the row itself, or of another row that it
/// references.
package struct MatchingPicker: RowPicker {
  /// The rows to pick from.
  private enum Source: Sendable {
    case planned(table: Int, RowRanges)
    case stored(StoredRows)
  }

  /// The source of a value that the picked row must have.
  package enum Given: Sendable, Hashable {
    /// A column of the row.
    case column(String)
    /// A column of another row that this one references.
    case related(relation: String, column: String)
  }

  private let source: Source
  /// The given values, of the row itself or of another reference.
  let given: [Given]
  /// The other table's columns that must agree with them.
  let columns: [String]
  let key: ColumnKey
  /// Whether a row without a partner has no reference; otherwise it takes any row, and the database
  /// decides.
  package let mayMiss: Bool
  /// Set if no two children of one parent may have the same partner.
  private let siblings: FanOut?
  /// Set if no row may be picked twice: the table's rows, by whose numbers partners are picked.
  let uniqueRows: Range<Int64>?

  /// After this many attempts, every other attempt has no reference, if that is allowed: other rows
  /// may have taken all partners.
  private static let attemptsWithPartner = 8

  /// Creates a picker of rows of the run.
  package init(
    table: Int, ranges: RowRanges, given: [Given], columns: [String], key: ColumnKey,
    mayMiss: Bool, siblings: FanOut? = nil, uniqueRows: Range<Int64>? = nil
  ) {
    source = .planned(table: table, ranges)
    self.given = given
    self.columns = columns
    self.key = key
    self.mayMiss = mayMiss
    self.siblings = siblings
    self.uniqueRows = uniqueRows
  }

  /// Creates a picker of rows that the database had before the run.
  package init(
    stored: StoredRows, given: [Given], columns: [String], key: ColumnKey, mayMiss: Bool,
    siblings: FanOut? = nil
  ) {
    source = .stored(stored)
    self.given = given
    self.columns = columns
    self.key = key
    self.mayMiss = mayMiss
    self.siblings = siblings
    uniqueRows = nil
  }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    let index: [String: [Int64]]
    let all: RowRanges
    switch source {
    case .planned(let table, let ranges):
      index = try frame.graph.joins.rows(
        .init(table: table, ranges: ranges, columns: columns), for: frame)
      all = ranges
    case .stored(let stored):
      index = stored.rows(by: columns)
      all = RowRanges([0..<stored.count])
    }
    let wanted = JoinIndexes.texts(
      try given.map { try Self.value($0, in: frame) }, count: rows.count)
    let children = siblings?.locate(frame.rowGroup.places(of: rows))
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count))
    var permutations: [Int: Permutation] = [:]
    for place in picked.rows.indices {
      let bits = key.draw(rows[place])
      if mayMiss, rows[place].attempt >= Self.attemptsWithPartner, bits & 1 == 1 {
        picked.missing.insert(place)
      } else if let text = wanted[place], let partners = index[text] {
        guard let children else {
          picked.rows[place] =
            distinct(partners, for: rows[place], &permutations)
            ?? partners[Int(SplitMix64.reduce(bits, below: UInt64(partners.count)))]
          continue
        }
        if let partner = partners.choice(
          ofChild: children.ordinals[place], of: children.places[place], key: key)
        {
          picked.rows[place] = partner
        } else if mayMiss {
          picked.missing.insert(place)
        } else {
          throw GenerationError(
            "the row is number \(children.ordinals[place] + 1) of its parent, but only \(partners.count) distinct rows agree with it",
            row: rows[place].row + 1)
        }
      } else if mayMiss || all.count == 0 {
        picked.missing.insert(place)
      } else {
        picked.rows[place] = all[Int64(SplitMix64.reduce(bits, below: UInt64(all.count)))]
      }
    }
    return picked
  }

  /// The partner by the row's number, so that fewer rows share one: of those with the same given
  /// values, those whose numbers differ by a multiple of the count of partners still do. Every
  /// other attempt keeps it, because another column may be the cause of a rejection.
  ///
  /// - Returns: `nil` if rows may share a partner, or if it is to be another one.
  private func distinct(
    _ partners: [Int64], for row: RowAttempt, _ permutations: inout [Int: Permutation]
  ) -> Int64? {
    guard let uniqueRows, row.attempt % 2 == 0 else { return nil }
    let permutation =
      permutations[partners.count]
      ?? Permutation(
        count: UInt64(partners.count), key: key, rows: UInt64(uniqueRows.count))
    permutations[partners.count] = permutation
    let number = UInt64(max(0, row.row - uniqueRows.lowerBound))
    return partners[Int(permutation.apply(row.uniquePlace(number, in: permutation)))]
  }

  private static func value(_ given: Given, in frame: RowGroupFrame) throws -> Column {
    switch given {
    case .column(let name): return try frame.column(name)
    case .related(let relation, let name):
      return try frame.related(relation).frame.column(name)
    }
  }
}

extension [Int64] {
  /// Returns the element for a child of a parent, another one for each child of the same parent;
  /// `nil` if there are too few.
  func choice(ofChild ordinal: Int64, of parent: Int64, key: ColumnKey) -> Int64? {
    guard ordinal >= 0, ordinal < Int64(count) else { return nil }
    let permutation = Permutation(count: UInt64(count), key: key.derived(parent))
    return self[Int(permutation.apply(UInt64(ordinal)))]
  }
}

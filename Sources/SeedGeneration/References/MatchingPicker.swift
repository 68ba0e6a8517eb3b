import SeedSchema

/// Picks a row that agrees with given values: of the row itself, or of another row that it
/// references.
package struct MatchingPicker: RowPicker {
  /// The rows to pick from.
  package enum Source: Sendable {
    /// Rows of the run.
    case planned(table: Int, RowRanges)
    /// Rows that the database had before the run.
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
  /// Set if no two rows with the same given values may have the same partner: the table's rows.
  ///
  /// They are numbered among those with the same values also in the columns ``distinctBeside``.
  package let uniqueRows: Range<Int64>?
  private let distinctBeside: [Given]
  /// Whether only rows before the referencing one are picked, so that no cycle can arise.
  private let picksEarlierRows: Bool

  /// Partners are distinct for tables of up to this many rows. Those of larger ones are picked by
  /// the row's number, so that they repeat less often.
  static let mostNumbered = 1_000_000

  /// After this many attempts, every other attempt has no reference, if that is allowed: other rows
  /// may have taken all partners.
  private static let attemptsWithPartner = 8

  /// Creates a picker.
  package init(
    _ source: Source, given: [Given], columns: [String], key: ColumnKey, mayMiss: Bool,
    siblings: FanOut? = nil, uniqueRows: Range<Int64>? = nil, distinctBeside: [String] = [],
    picksEarlierRows: Bool = false
  ) {
    self.source = source
    self.given = given
    self.columns = columns
    self.key = key
    self.mayMiss = mayMiss
    self.siblings = siblings
    self.uniqueRows = uniqueRows
    self.distinctBeside = distinctBeside.map { .column($0) }
    self.picksEarlierRows = picksEarlierRows
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
    let children = siblings?.locate(frame.rowGroup.indexes(of: rows))
    let ordinals = try ordinals(in: frame)
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count))
    var permutations: [Int: Permutation] = [:]
    for offset in picked.rows.indices {
      let bits = key.draw(rows[offset])
      if picksEarlierRows {
        let before = (wanted[offset].flatMap { index[$0] } ?? []).prefix(before: rows[offset].row)
        if let row = earlierRow(among: before, for: rows[offset], ordinals) {
          picked.rows[offset] = row
        } else if mayMiss {
          picked.missing.insert(offset)
        } else {
          picked.rows[offset] = rows[offset].row
        }
      } else if mayMiss, rows[offset].attempt >= Self.attemptsWithPartner, bits & 1 == 1 {
        picked.missing.insert(offset)
      } else if let text = wanted[offset], let partners = index[text] {
        guard let children else {
          let number = number(of: rows[offset], among: ordinals)
          if mayMiss, let number, ordinals != nil, number >= Int64(partners.count) {
            picked.missing.insert(offset)
          } else if let number, rows[offset].attempt % 2 == 0 {
            picked.rows[offset] = choice(
              number, among: partners, for: rows[offset], &permutations)
          } else {
            picked.rows[offset] =
              partners[Int(SplitMix64.reduce(bits, below: UInt64(partners.count)))]
          }
          continue
        }
        if let partner = partners.choice(
          ofChild: children.ordinals[offset], of: children.parents[offset], key: key)
        {
          picked.rows[offset] = partner
        } else if mayMiss {
          picked.missing.insert(offset)
        } else {
          throw GenerationError(
            "the row is number \(children.ordinals[offset] + 1) of its parent, but only \(partners.count) distinct rows agree with it",
            row: rows[offset].row + 1)
        }
      } else if mayMiss || all.count == 0 {
        picked.missing.insert(offset)
      } else {
        picked.rows[offset] = all[Int64(SplitMix64.reduce(bits, below: UInt64(all.count)))]
      }
    }
    return picked
  }

  /// Returns one of the earlier rows that agree with a row; `nil` if there are none.
  private func earlierRow(
    among rows: ArraySlice<Int64>, for row: RowAttempt, _ ordinals: [Int32]?
  ) -> Int64? {
    guard let last = rows.last else { return nil }
    guard let number = number(of: row, among: ordinals), row.attempt % 2 == 0 else {
      return rows[Int(SplitMix64.reduce(key.draw(row), below: UInt64(rows.count)))]
    }
    // The rows that agree with each other form a chain, in which none has two successors.
    return number < Int64(rows.count) ? rows[Int(number)] : last
  }

  /// The numbers of the table's rows among those with the same given values; `nil` if rows may
  /// share a partner, or if there are too many rows.
  ///
  /// They are those at the rows' first attempts: otherwise another attempt at one row would change
  /// the partners of others, which have been tested already.
  private func ordinals(in frame: RowGroupFrame) throws -> [Int32]? {
    guard siblings == nil, let uniqueRows, uniqueRows.count <= Self.mostNumbered else { return nil }
    let given = given + distinctBeside
    return try frame.graph.joins.ordinals(ofTable: frame.table, uniqueRows, by: given) {
      var texts = [String?](repeating: nil, count: uniqueRows.count)
      let graph = frame.graph.withoutAttempts(ofTable: frame.table)
      for rowGroup in graph.tables[frame.table].rowGroups
      where Self.hasValues(given, rowGroup) {
        let rows = rowGroup.rows.clamped(to: uniqueRows)
        let all = RelatedFrame(
          graph: graph, table: frame.table, rows: PickedRows(rows: Array(rows)),
          depth: frame.depth + 1)
        let values = JoinIndexes.texts(
          try given.map { try Self.value($0, in: all) }, count: rows.count)
        for (row, text) in zip(rows, values) { texts[Int(row - uniqueRows.lowerBound)] = text }
      }
      return texts
    }
  }

  /// Whether the rows of a step have the given values; other steps can leave them to the database.
  private static func hasValues(_ given: [Given], _ rowGroup: RowGroup) -> Bool {
    given.allSatisfy { given in
      switch given {
      case .column(let name): rowGroup.generators[name] != nil
      case .related(let relation, _):
        rowGroup.relationNames[relation] != nil || rowGroup.stored[relation] != nil
      }
    }
  }

  /// The number by which a row gets its own partner; `nil` if rows may share one.
  private func number(of row: RowAttempt, among ordinals: [Int32]?) -> Int64? {
    guard let uniqueRows else { return nil }
    let index = max(0, row.row - uniqueRows.lowerBound)
    guard let ordinals, index < Int64(ordinals.count) else { return index }
    return Int64(ordinals[Int(index)])
  }

  /// Returns the partner of a number, a different one for each number below the count of partners.
  ///
  /// Every other attempt keeps it, because another column may be the cause of a rejection.
  private func choice(
    _ number: Int64, among partners: [Int64], for row: RowAttempt,
    _ permutations: inout [Int: Permutation]
  ) -> Int64 {
    let permutation =
      permutations[partners.count]
      ?? Permutation(
        count: UInt64(partners.count), key: key, rows: UInt64(uniqueRows?.count ?? 0))
    permutations[partners.count] = permutation
    return partners[Int(permutation.apply(row.uniqueNumber(UInt64(number), in: permutation)))]
  }

  private static func value(_ given: Given, in frame: some RowFrame) throws -> Column {
    switch given {
    case .column(let name): return try frame.column(name)
    case .related(let relation, let name):
      return try frame.related(relation).frame.column(name)
    }
  }
}

extension [Int64] {
  /// Returns the elements below a bound; the elements are in ascending order.
  fileprivate func prefix(before bound: Int64) -> ArraySlice<Int64> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return self[..<low]
  }

  /// Returns the element for a child of a parent, another one for each child of the same parent;
  /// `nil` if there are too few.
  func choice(ofChild ordinal: Int64, of parent: Int64, key: ColumnKey) -> Int64? {
    guard ordinal >= 0, ordinal < Int64(count) else { return nil }
    let permutation = Permutation(count: UInt64(count), key: key.derived(parent))
    return self[Int(permutation.apply(UInt64(ordinal)))]
  }
}

import SeedFormat
import SeedORM

/// How the keys of a table are kept from repeating: decided before the values are compiled.
extension Planner {
  /// A key of a table: its primary key or a unique constraint.
  struct Key {
    var name: String
    var columns: [String]
  }

  /// The keys of a table, the primary one first. A partial one is treated as if it held for all rows.
  func keys(of table: Int) -> [Key] {
    let schema = tables[table].schema
    var keys: [Key] = []
    if !schema.primaryKey.isEmpty {
      keys.append(Key(name: "primary key", columns: schema.primaryKey))
    }
    for unique in schema.uniques where !unique.columns.isEmpty {
      keys.append(Key(name: "unique constraint", columns: unique.columns))
    }
    return keys
  }

  /// What each column of a step must do so that no key repeats.
  ///
  /// - Parameters:
  ///   - relations: those of the step.
  ///   - distinct: how many values a column has when it is made unique, or `nil` where that isn't known.
  mutating func uniqueModes(
    of index: Int, relations: [RelationDraft], distinct: (String) -> UInt64?
  ) -> [String: UniqueMode] {
    let draft = drafts[index]
    var modes: [String: UniqueMode] = [:]
    let keys = keys(of: draft.table)
    for key in keys where key.columns.count == 1 { modes[key.columns[0]] = .alone }

    for key in keys where key.columns.count > 1 {
      let columns = key.columns.filter {
        tables[draft.table].schema[field: $0]?.generation != .computed
      }
      if columns.contains(where: { modes[$0].isAlone }) { continue }
      if let parent = relations.first(where: { $0.isParent && !$0.columns.isEmpty }),
        let fanOut = draft.fanOut, Set(parent.columns).isSubset(of: columns)
      {
        siblings(
          of: index, key: key, rest: columns.filter { !parent.columns.contains($0) },
          fanOut: fanOut, relations: relations, distinct: distinct, modes: &modes)
      } else {
        combine(
          of: index, key: key, columns: columns, relations: relations, distinct: distinct,
          modes: &modes)
      }
    }
    return modes
  }

  /// One more column of the key differs among the children of a parent.
  private mutating func siblings(
    of index: Int, key: Key, rest: [String], fanOut: FanOut, relations: [RelationDraft],
    distinct: (String) -> UInt64?, modes: inout [String: UniqueMode]
  ) {
    if rest.contains(where: { modes[$0] != nil }) { return }
    let candidates = rest.compactMap { column -> (column: String, count: UInt64)? in
      if let relation = relations.first(where: { $0.columns == [column] }) {
        return relation.share < 1 || relation.table == nil
          ? nil : (column, UInt64(relation.ranges.count))
      }
      return distinct(column).map { (column, $0) }
    }
    guard let best = candidates.max(by: { $0.count < $1.count }) else { return }
    if best.count < UInt64(fanOut.maximum) {
      bag.error(
        "\(key.name) (\(key.columns.joined(separator: ", "))) allows \(best.count) rows for each parent, and the step asks for up to \(fanOut.maximum)",
        at: drafts[index].definition.count.span,
        hint: "`\(best.column)` has \(best.count) different values")
      return
    }
    modes[best.column] = .amongSiblings
  }

  /// The columns of the key take their values from combinations that don't repeat.
  private mutating func combine(
    of index: Int, key: Key, columns: [String], relations: [RelationDraft],
    distinct: (String) -> UInt64?, modes: inout [String: UniqueMode]
  ) {
    let draft = drafts[index]
    var members: [(columns: [String], count: UInt64)] = []
    for column in columns where modes[column] == nil {
      if let relation = relations.first(where: { $0.columns.contains(column) }) {
        guard relation.share == 1, relation.table != nil, relation.table != draft.table,
          !relation.isJoined
        else { continue }
        if !members.contains(where: { $0.columns == relation.columns }) {
          members.append((relation.columns, UInt64(relation.ranges.count)))
        }
      } else if let count = distinct(column), count > 0 {
        members.append(([column], count))
      }
    }
    // A key that leads to rows of this run is none that was there before.
    let isNew = columns.contains { column in relations.contains { $0.columns.contains(column) } }
    let existing = isNew ? 0 : UInt64(tables[draft.table].existingRows)
    let rows = existing + UInt64(rowsOfTable(draft.table))
    guard !members.isEmpty else { return }
    if let product = Combination.count(members.map(\.count)), product < rows,
      members.flatMap(\.columns).count == columns.count
    {
      let message =
        "\(key.name) (\(key.columns.joined(separator: ", "))) allows \(members.map { String($0.count) }.joined(separator: " × ")) = \(product) rows, and \(rows) are asked for"
      limit(
        draft.table, to: product + UInt64(tables[draft.table].existingRows) - existing,
        because: message)
      bag.error(message, at: draft.span)
      return
    }
    let identity = ColumnKey(
      seed: seed, table: tables[draft.table].schema.name.description,
      column: key.columns.joined(separator: ","))
    guard
      let combination = Combination(
        radices: members.map(\.count), key: identity, firstRow: tables[draft.table].firstRow)
    else { return }
    for (member, entry) in members.enumerated() {
      for column in entry.columns { modes[column] = .combined(combination, member: member) }
    }
  }

  /// How many rows all steps of a table make.
  func rowsOfTable(_ table: Int) -> Int64 {
    drafts.reduce(0) { $0 + ($1.table == table ? Int64($1.rows.count) : 0) }
  }
}

extension UniqueMode? {
  var isAlone: Bool {
    if case .alone? = self { true } else { false }
  }
}

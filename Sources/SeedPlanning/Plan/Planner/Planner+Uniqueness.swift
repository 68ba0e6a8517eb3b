import SeedGeneration
import SeedSchema
import SeedFormat

/// Decides how the keys of a table are kept unique, before the values are compiled.
extension Planner {
  /// A key of a table: its primary key or a unique constraint.
  struct Key {
    var name: String
    var columns: [String]
    /// The condition of a partial index, in the database's SQL.
    var predicate: String?
    /// Whether it covers only some rows, and it is unknown which.
    var isPartial = false

    /// The columns as messages list them.
    var columnList: String { columns.joined(separator: ", ") }
  }

  /// The keys of a table, the primary one first.
  func keys(of table: Int) -> [Key] {
    let schema = tables[table].schema
    var keys: [Key] = []
    if !schema.primaryKey.isEmpty {
      keys.append(Key(name: "primary key", columns: schema.primaryKey))
    }
    for unique in schema.uniques where !unique.columns.isEmpty {
      keys.append(
        Key(name: "unique constraint", columns: unique.columns, predicate: unique.predicate))
    }
    return keys
  }

  /// Returns the mode of each column of a step, so that no key repeats.
  ///
  /// Written values are kept if they don't repeat a key, and otherwise changed as little as
  /// possible. A key that covers only some rows is kept unique for all rows if possible, and never
  /// alone causes a plan to be rejected.
  ///
  /// - Parameters:
  ///   - index: the step's index among the drafts.
  ///   - relations: the relations of the step.
  ///   - column: returns what is known about the values of a column that isn't part of a relation.
  ///   - scope: returns the rows of the step that a key holds for.
  /// - Returns: the modes by column, and the keys that they keep unique.
  func keyUniqueness(
    of index: Int, relations: [RelationDraft], column: (String) -> KeyColumn,
    scope: (Key) -> KeyScope
  ) -> KeyUniqueness {
    let draft = drafts[index]
    var modes: [String: UniqueMode] = [:]
    var keys: [Key] = []
    for var key in self.keys(of: draft.table) {
      let scope = scope(key)
      if scope == .noRows { continue }
      key.isPartial = scope == .someRows
      keys.append(key)
    }
    for key in keys where key.columns.count == 1 && !key.isPartial {
      modes[key.columns[0]] = .alone
    }
    for key in keys where key.columns.count == 1 && key.isPartial {
      let members = members(of: key.columns, relations: relations, modes: modes, column: column)
      let rows = UInt64(max(0, rowsOfTable(draft.table) + tables[draft.table].existingRows))
      if case .uniform(let written, _)? = members.first?.kind, written >= rows {
        modes[key.columns[0]] = .alone
      }
    }

    keys = keys.filter { $0.columns.count > 1 && !isImplied($0, by: keys) }
    let errors = bag.all.count
    let decisions = decide(keys, of: index, relations: relations, modes: modes, column: column)
    guard decisions.openKeys > 0, bag.all.count == errors else { return decisions }
    // A long key can take a column that a short one needs, but rarely needs it itself. Columns with
    // few values can't follow those of others, so their key is better decided first.
    let lengths = keys.map(\.columns.count)
    let counts = keys.map { key in
      let members = members(of: key.columns, relations: relations, modes: modes, column: column)
      return members.reduce(UInt64(1)) { RegexNode.product($0, $1.kind.count ?? .max) }
    }
    var best = decisions
    for order in [
      keys.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) },
      keys.indices.sorted { (counts[$0], $0) < (counts[$1], $1) },
    ] where best.openKeys > 0 {
      best = ignoringFindings {
        let other = decide(
          order.map { keys[$0] }, of: index, relations: relations, modes: modes, column: column)
        return bag.hasErrors || other.openKeys >= best.openKeys ? best : other
      }
    }
    return best
  }

  /// Decides the modes of columns for keys of several columns, one key after the other.
  private func decide(
    _ keys: [Key], of index: Int, relations: [RelationDraft], modes: [String: UniqueMode],
    column: (String) -> KeyColumn
  ) -> KeyUniqueness {
    let draft = drafts[index]
    var decisions = KeyUniqueness(modes: modes)
    for key in keys {
      let columns = key.columns.filter {
        tables[draft.table].schema[field: $0]?.generation != .computed
      }
      if columns.contains(where: { decisions.modes[$0].isAlone }) { continue }
      let members = members(
        of: columns, relations: relations, modes: decisions.modes, column: column)
      if members.contains(where: { $0.kind == .unique }) { continue }
      let isKept: Bool
      if let parent = relations.first(where: { $0.isParent && !$0.columns.isEmpty }),
        let fanOut = draft.fanOut, Set(parent.columns).isSubset(of: columns)
      {
        isKept = differAmongSiblings(
          of: index, key, members.filter { Set($0.columns).isDisjoint(with: parent.columns) },
          fanOut, &decisions.modes)
      } else {
        var combined = decisions.modes
        if combine(index, key, members, &combined) {
          (decisions.modes, isKept) = (combined, true)
        } else if extendCombination(index, key, members, &decisions) {
          isKept = true
        } else {
          (decisions.modes, isKept) = (combined, false)
        }
      }
      if isKept {
        decisions.kept.append(key.columns)
      } else if !key.isPartial, !decisions.keeps(key.columns) {
        decisions.openKeys += 1
      }
    }
    return decisions
  }

  /// Whether another key implies this one, because this one has all of its columns.
  private func isImplied(_ key: Key, by keys: [Key]) -> Bool {
    keys.contains {
      !$0.isPartial && $0.columns.count < key.columns.count
        && Set($0.columns).isSubset(of: key.columns)
    }
  }

  /// How many rows all steps of a table create.
  func rowsOfTable(_ table: Int) -> Int64 {
    draftIndex.rowCount(ofTable: table)
  }
}

extension UniqueMode? {
  var isAlone: Bool {
    if case .alone? = self { true } else { false }
  }

  var isAmongSiblings: Bool {
    if case .amongSiblings? = self { true } else { false }
  }
}

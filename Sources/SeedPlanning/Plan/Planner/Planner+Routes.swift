import SeedGeneration
import SeedSchema

/// The choice of tables to load without their indexes and constraints.
extension Planner {
  /// The maximum ratio of existing to new rows for a rebuild: it sorts all rows for the indexes,
  /// which costs about a third of inserting them one by one.
  private static let mostRowsThere = 0.25

  /// Chooses the route of each table.
  ///
  /// - Returns: the tables to be loaded without their indexes, by the first of the steps that load
  ///   them, without SQL in between that would see the tables without keys.
  func chooseRoutes() -> [Int: [Int]] {
    var rebuilds: [Int: [Int]] = [:]
    let groups = loadGroups()
    var seen: Set<Int> = []
    for group in groups {
      var rows: [Int: Int64] = [:]
      for step in group {
        if case .create(let table, let rowGroup) = steps[step].action {
          rows[table, default: 0] += Int64(tables[table].rowGroups[rowGroup].rows.count)
        }
      }
      for table in rows.keys.sorted() where seen.insert(table).inserted {
        let route = route(of: table, rows: rows[table] ?? 0, groups: groups)
        tables[table].route = route
        if case .rebuild = route, let first = group.first {
          rebuilds[first, default: []].append(table)
        }
        if options.load == .rebuild, case .inPlace(let reason) = route, rows[table] ?? 0 > 0 {
          bag.warning("\(tables[table].schema.name) is loaded in place: \(reason)", at: anchor)
        }
      }
    }
    return rebuilds
  }

  /// The steps that load rows, in groups without any step in between that reads them.
  private func loadGroups() -> [[Int]] {
    var groups: [[Int]] = []
    var isOpen = false
    for (index, step) in steps.enumerated() {
      switch step.action {
      case .create:
        if isOpen, scenario.transactions == .whole {
          groups[groups.count - 1].append(index)
        } else {
          groups.append([index])
        }
        isOpen = true
      case .raw, .expect: isOpen = false
      case .truncate: break
      }
    }
    return groups
  }

  private func route(of table: Int, rows: Int64, groups: [[Int]]) -> LoadRoute {
    let planned = tables[table]
    guard planned.exists || scenario.transactions == .step else { return .created }
    if planned.rowGroups.contains(where: { $0.merge != nil }) {
      return .inPlace(reason: "its rows are compared with existing ones")
    }
    if options.load == .inPlace { return .inPlace(reason: "asked for") }
    guard let dialect = state.dialect else { return .inPlace(reason: "there is no database") }
    let items = state.rebuild.items.filter { $0.table == planned.schema.name }
    guard !items.isEmpty || !planned.exists else {
      return .inPlace(
        reason: state.rebuild.kept.first { $0.table == planned.schema.name }
          .map { "\($0.name) is kept: \($0.reason)" } ?? "it has no index or constraint to drop")
    }
    if !testedTables.isEmpty { return .inPlace(reason: "its keys decide which rows are accepted") }
    if let obstacle = state.rebuild.generalObstacle ?? state.rebuild.obstacles[planned.schema.name]
    {
      return .inPlace(reason: obstacle)
    }
    if scenario.transactions == .whole, hasDeferrableKeys,
      groups.count > 1 || steps.contains(where: \.runsSQL)
    {
      return .inPlace(reason: "its deferrable keys would still be unchecked at the next step")
    }
    if options.load == .automatic {
      if rows < dialect.rebuildThreshold {
        return .inPlace(reason: "few rows are added")
      }
      if Double(planned.existingRows) > Double(rows) * Self.mostRowsThere {
        return .inPlace(reason: "\(planned.existingRows) rows already exist")
      }
    }
    guard planned.exists else {
      return .rebuild(reason: "it is created empty first, because each step is a transaction")
    }
    return .rebuild(reason: Self.counted(items) + " dropped and recreated after the load")
  }

  /// Tables can't be altered while their deferred checks are pending.
  private var hasDeferrableKeys: Bool {
    tables.contains { $0.exists && $0.schema.foreignKeys.contains { $0.timing != .immediate } }
  }

  /// `1 key, 2 indexes and 1 foreign key are`
  private static func counted(_ items: [RebuildItem]) -> String {
    let names: [(RebuildItem.Kind, String, String)] = [
      (.constraint, "key", "keys"), (.index, "index", "indexes"),
      (.foreignKey, "foreign key", "foreign keys"),
    ]
    let parts = names.compactMap { kind, one, many -> String? in
      let count = items.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    let list =
      parts.count > 1
      ? parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "") : parts.first ?? ""
    return list + (items.count == 1 ? " is" : " are")
  }
}

import SeedSchema

/// Changes in the order in which they must run: a dependent object is dropped before the object
/// that it depends on, and added after it.
struct SchemaPhases {
  /// The steps, in order.
  enum Phase: Int, CaseIterable {
    case dropForeignKeys, dropConstraints, dropTables, types, createTables, dropComputed, columns,
      computed, dropColumns, rebuild, constraints, foreignKeys
  }

  private var phases: [[SchemaChange]] = Array(repeating: [], count: Phase.allCases.count)

  mutating func add(_ phase: Phase, _ change: SchemaChange) {
    if change.statements.isEmpty { return }
    phases[phase.rawValue].append(change)
  }

  /// All changes.
  var changes: [SchemaChange] { Array(phases.joined()) }
}

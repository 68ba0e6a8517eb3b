import SeedKit
import SeedSchema

/// What a pass knows of the loads of its open transaction.
struct TransactionLoads: Sendable {
  /// The indexes and foreign keys that may be dropped during the load of their table.
  struct DroppableIndexes: Sendable {
    /// The definitions of all of them before the first load.
    var suspension: IndexSuspension
    var items: [TableName: [RebuildItem]] = [:]
  }

  /// What may be dropped; `nil` before the first load of many rows.
  var droppable: DroppableIndexes?
  /// How many rows were generated.
  var progress = RunProgress()
}

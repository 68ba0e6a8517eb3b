import SeedKit
import SeedSchema

/// The state of the loads in a pass's open transaction.
struct TransactionLoads: Sendable {
  /// The indexes and foreign keys that may be dropped during the load of their table.
  struct DroppableIndexes: Sendable {
    /// The suspension that knows the definitions of all of them.
    var suspension: IndexSuspension
    var items: [TableName: [RebuildItem]] = [:]
  }

  /// The indexes and foreign keys that may be dropped; `nil` before the first load of many rows.
  var droppable: DroppableIndexes?
  /// How many rows were generated.
  var progress = RunProgress()
}

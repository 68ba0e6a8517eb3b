import SeedSchema

/// The changes that a reader hasn't read yet, merged by table. It leaves the hub with its last
/// reference.
final class ChangeSubscription: Sendable {
  private struct State {
    var order: [TableName] = []
    var pending: [TableName: DatabaseChange] = [:]
    var isEnded = false
    var waiter: CheckedContinuation<DatabaseChange?, Never>?
  }

  private let state = Locked(State())
  private let hub: ChangeHub
  /// The tables by their names without regard to schema and case, as a change may name either.
  private let tables: [String: WatchedTable]?

  init(_ hub: ChangeHub, _ tables: [String: WatchedTable]?) {
    self.hub = hub
    self.tables = tables
  }

  deinit { hub.leave(ObjectIdentifier(self)) }

  /// Receives a change.
  func receive(_ change: DatabaseChange) {
    var change = change
    if let tables {
      guard let watched = tables[WatchedTable.key(of: change.table)] else { return }
      change.table = watched.name
      change.keys = change.keys.flatMap { watched.keys(of: $0) }
    }
    let delivery = state.withLock { state -> (CheckedContinuation<DatabaseChange?, Never>)? in
      guard !state.isEnded else { return nil }
      if let waiter = state.waiter.take() { return waiter }
      if state.pending[change.table] == nil { state.order.append(change.table) }
      state.pending[change.table, default: change].merge(change)
      return nil
    }
    delivery?.resume(returning: change)
  }

  /// Receives a notice that changes may have been missed.
  func receiveGap() {
    for table in tables?.values.map(\.name) ?? [] { receive(.unknown(table)) }
  }

  /// Receives the end.
  func end() {
    let waiter = state.withLock { state in
      state.isEnded = true
      return state.waiter.take()
    }
    waiter?.resume(returning: nil)
  }

  func next() async throws -> DatabaseChange? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let (found, isEnded) = state.withLock { state -> (DatabaseChange?, Bool) in
          if let table = state.order.first {
            state.order.removeFirst()
            return (state.pending.removeValue(forKey: table), false)
          }
          if state.isEnded || Task.isCancelled || state.waiter != nil { return (nil, true) }
          state.waiter = continuation
          return (nil, false)
        }
        if found != nil || isEnded { continuation.resume(returning: found) }
      }
    } onCancel: {
      state.withLock { $0.waiter.take() }?.resume(returning: nil)
    }
  }
}

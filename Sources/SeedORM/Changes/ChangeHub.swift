import SeedDatabase
import SeedSchema

/// Passes the changes of a database to their readers, and drops cached values of the changed
/// tables.
final class ChangeHub: Sendable {
  private struct State {
    var subscriptions: [ObjectIdentifier: WeakSubscription] = [:]
    var listener: Task<Void, Never>?
    var isClosed = false
    var recordsSQLite = false
  }

  /// A reader, which is released with its sequence.
  ///
  /// Unchecked: the compiler treats a weak reference as mutable; nothing sets it again, and the
  /// runtime clears it atomically.
  private struct WeakSubscription: @unchecked Sendable {
    weak var subscription: ChangeSubscription?
  }

  private let state = Locked(State())
  private let cache: QueryCache?

  init(_ cache: QueryCache?) { self.cache = cache }

  /// Whether writing connections install SQLite's hooks.
  var recordsSQLite: Bool { state.withLock(\.recordsSQLite) }

  /// Whether a connection listens.
  var isListening: Bool { state.withLock { $0.listener != nil } }

  func startRecording() { state.withLock { $0.recordsSQLite = true } }

  /// Adds a reader.
  func join(_ tables: [String: WatchedTable]?) -> ChangeSubscription {
    let subscription = ChangeSubscription(self, tables)
    let isClosed = state.withLock { state in
      state.subscriptions[ObjectIdentifier(subscription)] = WeakSubscription(
        subscription: subscription)
      return state.isClosed
    }
    if isClosed { subscription.end() }
    return subscription
  }

  func leave(_ identifier: ObjectIdentifier) {
    state.withLock { _ = $0.subscriptions.removeValue(forKey: identifier) }
  }

  private var all: [ChangeSubscription] {
    state.withLock { $0.subscriptions.values.compactMap(\.subscription) }
  }

  /// Publishes changes.
  func publish(_ changes: [DatabaseChange]) {
    if let cache {
      let tables = QueryCache.normalized(Set(changes.map(\.table.name)))
      cache.invalidate(tables: tables)
      cache.sharedLevel?.invalidateLater(tables)
    }
    let readers = all
    for change in changes { for reader in readers { reader.receive(change) } }
  }

  /// Publishes that changes may have been missed.
  func publishGap() {
    cache?.invalidateAll()
    cache?.sharedLevel?.invalidateLater(nil)
    for reader in all { reader.receiveGap() }
  }

  /// Publishes the changes of an SQLite connection.
  func publish(_ changes: SQLiteRowChanges) {
    publish(
      changes.tables.map { name, table in
        var kinds: Set<DatabaseChange.Kind> = []
        if table.isInserted { kinds.insert(.insert) }
        if table.isUpdated { kinds.insert(.update) }
        if table.isDeleted { kinds.insert(.delete) }
        return DatabaseChange(
          TableName(name), kinds,
          keys: table.rowids.map { rowids in Set(rowids.map { [.integer($0)] }) })
      })
  }

  /// Stores the listening task; returns `false` if there already is one.
  func keepListener(_ make: () -> Task<Void, Never>) -> Bool {
    state.withLock { state in
      guard state.listener == nil, !state.isClosed else { return false }
      state.listener = make()
      return true
    }
  }

  /// Ends all sequences, and the listener.
  func close() async {
    let (listener, readers) = state.withLock { state in
      state.isClosed = true
      return (state.listener.take(), state.subscriptions.values.compactMap(\.subscription))
    }
    for reader in readers { reader.end() }
    listener?.cancel()
    await listener?.value
  }
}

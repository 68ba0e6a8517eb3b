import CSQLite
import SeedDatabase
import SeedSchema

/// Collects a connection's writes from SQLite's hooks, and delivers them after each commit.
///
/// The update hook reports neither tables without a rowid nor a DELETE of all rows; for these, only
/// the tables that the statement may have written to are known.
final class SQLiteChangeRecorder {
  private var changes = SQLiteRowChanges()
  private var touched: SQLiteWrites?
  private let commit: @Sendable (SQLiteRowChanges) -> Void

  init(_ commit: @escaping @Sendable (SQLiteRowChanges) -> Void) { self.commit = commit }

  /// Registers this object with a handle, which must not outlive it.
  func attach(to handle: OpaquePointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_update_hook(
      handle,
      { context, action, schema, table, rowid in
        guard let context, let table, let schema, String(cString: schema) == "main" else { return }
        let recorder = Unmanaged<SQLiteChangeRecorder>.fromOpaque(context).takeUnretainedValue()
        recorder.add(String(cString: table), action, rowid)
      }, context)
    sqlite3_rollback_hook(
      handle,
      { context in
        guard let context else { return }
        let recorder = Unmanaged<SQLiteChangeRecorder>.fromOpaque(context).takeUnretainedValue()
        recorder.clear()
      }, context)
  }

  private func add(_ name: String, _ action: Int32, _ rowid: Int64) {
    var table = changes.tables[name] ?? SQLiteRowChanges.Table()
    switch action {
    case SQLITE_INSERT: table.isInserted = true
    case SQLITE_UPDATE: table.isUpdated = true
    default: table.isDeleted = true
    }
    if let count = table.rowids?.count {
      if count < SQLiteRowChanges.mostRowids {
        table.rowids?.insert(rowid)
      } else {
        table.rowids = nil
      }
    }
    changes.tables[name] = table
  }

  /// Records the tables that a statement may have written to.
  func touch(_ writes: SQLiteWrites) {
    guard !writes.tables.isEmpty else { return }
    if touched == nil { touched = SQLiteWrites() }
    touched?.formUnion(writes)
  }

  private func clear() {
    changes = SQLiteRowChanges()
    touched = nil
  }

  /// Records the end of a statement.
  ///
  /// - Parameters:
  ///   - hasChanged: whether it has changed rows.
  ///   - isCommitted: whether no transaction is open any more.
  func ended(hasChanged: Bool, isCommitted: Bool) {
    if hasChanged, let touched {
      for name in touched.tables where name.schema == "main" && changes.tables[name.name] == nil {
        let isChanged = touched.changed.contains(name)
        changes.tables[name.name] = SQLiteRowChanges.Table(
          isInserted: touched.inserted.contains(name), isUpdated: isChanged, isDeleted: isChanged,
          rowids: nil)
      }
    }
    touched = nil
    guard isCommitted, !changes.tables.isEmpty else { return }
    let done = changes
    clear()
    commit(done)
  }
}

import SeedDatabase
import CSQLite

/// The functions that SQLite calls for a ``SQLiteBatchTable``.
enum SQLiteBatchModule {
  /// The module. SQLite keeps its address while any database has it registered, so it is created
  /// once and never freed.
  ///
  /// `nonisolated(unsafe)`: it is written only here, before anyone else can access it, and only
  /// read afterwards.
  nonisolated(unsafe) static let shared: UnsafePointer<sqlite3_module> = {
    var module = sqlite3_module()
    module.iVersion = 1
    // There is no xCreate because the table is eponymous and can't be created by CREATE VIRTUAL
    // TABLE.
    module.xConnect = { handle, context, _, _, result, _ in
      guard let handle, let context, let result else { return SQLITE_MISUSE }
      let code = sqlite3_declare_vtab(handle, SQLiteBatchModule.table(context).declaration)
      guard code == SQLITE_OK else { return code }
      let table = UnsafeMutablePointer<seedkit_vtab>.allocate(capacity: 1)
      table.initialize(to: seedkit_vtab(base: sqlite3_vtab(), context: context))
      result.pointee = UnsafeMutableRawPointer(table).assumingMemoryBound(to: sqlite3_vtab.self)
      return SQLITE_OK
    }
    module.xDisconnect = { table in
      UnsafeMutableRawPointer(table)?.assumingMemoryBound(to: seedkit_vtab.self).deallocate()
      return SQLITE_OK
    }
    module.xBestIndex = { _, info in
      // The only possible plan.
      info?.pointee.estimatedCost = 1e6
      info?.pointee.estimatedRows = 1_000_000
      return SQLITE_OK
    }
    module.xOpen = { table, result in
      guard let table, let result,
        let context = UnsafeMutableRawPointer(table).assumingMemoryBound(to: seedkit_vtab.self)
          .pointee.context
      else { return SQLITE_MISUSE }
      let cells = SQLiteBatchModule.table(context).cells
      let cursor = UnsafeMutablePointer<SQLiteBatchCursor>.allocate(capacity: 1)
      cursor.initialize(to: SQLiteBatchCursor(table: context, cells: cells))
      let outer = UnsafeMutablePointer<seedkit_vtab_cursor>.allocate(capacity: 1)
      outer.initialize(to: seedkit_vtab_cursor(base: sqlite3_vtab_cursor(), context: cursor))
      result.pointee = UnsafeMutableRawPointer(outer)
        .assumingMemoryBound(to: sqlite3_vtab_cursor.self)
      return SQLITE_OK
    }
    module.xClose = { cursor in
      guard let cursor else { return SQLITE_OK }
      SQLiteBatchModule.cursor(cursor)?.deinitialize(count: 1).deallocate()
      UnsafeMutableRawPointer(cursor).assumingMemoryBound(to: seedkit_vtab_cursor.self).deallocate()
      return SQLITE_OK
    }
    module.xFilter = { cursor, _, _, _, _ in
      guard let cursor = SQLiteBatchModule.cursor(cursor),
        SQLiteBatchModule.table(cursor.pointee.table).open()
      else { return SQLITE_MISUSE }
      return cursor.pointee.nextBatch()
    }
    module.xNext = { cursor in
      guard let cursor = SQLiteBatchModule.cursor(cursor) else { return SQLITE_MISUSE }
      cursor.pointee.row += 1
      return cursor.pointee.row < cursor.pointee.rowCount
        ? SQLITE_OK : cursor.pointee.nextBatch()
    }
    module.xEof = { cursor in
      guard let cursor = SQLiteBatchModule.cursor(cursor) else { return 1 }
      return cursor.pointee.row < cursor.pointee.rowCount ? 0 : 1
    }
    module.xColumn = { cursor, result, index in
      guard let cursor = SQLiteBatchModule.cursor(cursor) else { return SQLITE_MISUSE }
      // SQLite requests only declared columns, and `fill` has prepared all of them.
      let row = cursor.pointee.row
      cursor.pointee.columns[Int(index)].write(row, to: result)
      return SQLITE_OK
    }
    module.xRowid = { cursor, result in
      guard let cursor = SQLiteBatchModule.cursor(cursor) else { return SQLITE_MISUSE }
      result?.pointee = cursor.pointee.firstRow + Int64(cursor.pointee.row)
      return SQLITE_OK
    }
    let pointer = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    pointer.initialize(to: module)
    return UnsafePointer(pointer)
  }()

  /// The table of a context; ``SQLiteBatchTable/serve(to:_:)`` keeps it alive.
  static func table(_ context: UnsafeMutableRawPointer) -> SQLiteBatchTable {
    Unmanaged<SQLiteBatchTable>.fromOpaque(context).takeUnretainedValue()
  }

  @inline(__always)
  private static func cursor(
    _ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?
  ) -> UnsafeMutablePointer<SQLiteBatchCursor>? {
    UnsafeMutableRawPointer(cursor)?.assumingMemoryBound(to: seedkit_vtab_cursor.self).pointee
      .context?.assumingMemoryBound(to: SQLiteBatchCursor.self)
  }
}

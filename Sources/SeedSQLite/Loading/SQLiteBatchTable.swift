import SeedDatabase
import SeedSchema
import CSQLite

/// An SQLite virtual table that serves the rows of a batch source once.
///
/// It is eponymous: registering the module creates the table, and nothing is written to any schema
/// (<https://sqlite.org/vtab.html#eponymous_virtual_tables>).
final class SQLiteBatchTable {
  /// The table's name.
  static let name = "seedkit_batches"

  private let source: any BatchSource
  private let columnCount: Int
  let request: LoadRequest
  /// The storage of the current batch, from which SQLite reads.
  let cells: SQLiteCells
  /// The error of the source.
  private(set) var failure: (any Error)?
  private(set) var summary = LoadSummary(rows: 0, bytes: 0)
  private var wasOpened = false

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - request: the load.
  ///   - source: the batches of rows.
  ///   - capitalUUIDs: the indexes of the columns whose UUIDs are written in upper case.
  init(request: LoadRequest, source: any BatchSource, capitalUUIDs: Set<Int> = []) {
    self.source = source
    self.request = request
    columnCount = request.columns.count
    cells = SQLiteCells(
      numericDecimals: request.columns.map { name in
        switch request.table[field: name]?.type {
        case .decimal(let precision, _): precision <= 15
        case .integer, .float: true
        default: false
        }
      }, capitalUUIDs: capitalUUIDs)
  }

  /// Registers the table with a database while `body` runs, which must finalize all statements that
  /// use it.
  func serve(to handle: OpaquePointer, _ body: () throws -> Void) throws {
    let context = Unmanaged.passUnretained(self).toOpaque()
    let code = sqlite3_create_module_v2(handle, Self.name, SQLiteBatchModule.shared, context, nil)
    guard code == SQLITE_OK else { throw SQLiteError.error(of: handle, code: code) }
    defer {
      sqlite3_create_module_v2(handle, Self.name, nil, nil, nil)
      withExtendedLifetime(self) {}
    }
    try body()
  }

  /// The table's columns, for SQLite. They have no types: values are passed unchanged, and the
  /// target table converts them.
  var declaration: String {
    "CREATE TABLE x(" + (0..<columnCount).map { "c\($0)" }.joined(separator: ",") + ")"
  }

  /// Starts the only scan; `false` if it isn't the first.
  func open() -> Bool {
    defer { wasOpened = true }
    return !wasOpened
  }

  /// Fetches the next nonempty batch, if any; `false` on failure.
  func advance() -> Bool {
    do {
      cells.clear()
      while cells.rowCount == 0, let batch = try source.next() {
        guard batch.columns.count == columnCount else {
          throw DatabaseError(
            .misuse, "a batch has \(batch.columns.count) columns, the load \(columnCount)")
        }
        try checkStorable(batch)
        try cells.fill(batch)
        summary.rows += batch.rowCount
        summary.bytes += cells.byteCount
      }
      return true
    } catch {
      failure = error
      return false
    }
  }
}

import CSQLite

/// A file of SQLite whose consecutive reads and writes are combined.
///
/// SQLite writes a page per system call, which takes a quarter of a load's time. It writes pages to
/// a database in journal mode DELETE, TRUNCATE or PERSIST only while it locks out all others, and
/// every transaction ends with a sync, or the notice that stands for it (`SQLITE_FCNTL_SYNC`),
/// before its journal is removed. Until then, writes may stay here: a process that is killed leaves
/// a journal that restores the file. A file of a write-ahead log is read by others at any time, so
/// it isn't buffered.
///
/// If buffered bytes can't be written, they are discarded, and the call fails with an error after
/// which SQLite rolls the whole transaction back.
final class SQLiteBufferedFile {
  /// The file of the wrapped VFS.
  let base: UnsafeMutablePointer<sqlite3_file>
  private var pending = SQLiteWriteBuffer()
  private var ahead = SQLiteReadAhead()
  private var isBuffered = true

  /// Wraps an open file.
  init(_ base: UnsafeMutablePointer<sqlite3_file>) { self.base = base }

  deinit {
    pending.deallocate()
    ahead.deallocate()
  }

  var methods: sqlite3_io_methods {
    @inline(__always) get { base.pointee.pMethods.pointee }
  }

  func read(_ target: UnsafeMutableRawPointer, _ length: Int32, at offset: Int64) -> Int32 {
    let count = Int(length)
    guard isBuffered else { return methods.xRead(base, target, length, offset) }
    if pending.read(into: target, count, at: offset) { return SQLITE_OK }
    if ahead.read(into: target, count, at: offset) { return SQLITE_OK }
    let wanted = amountAhead(of: count, at: offset)
    if pending.overlaps(offset, max(wanted, count)) {
      // After SQLITE_FULL, SQLite would only roll back the statement.
      guard flush() == SQLITE_OK else { return SQLITE_IOERR }
    }
    guard wanted > 0 else { return methods.xRead(base, target, length, offset) }
    let memory = ahead.prepare(at: offset)
    guard methods.xRead(base, memory, Int32(wanted), offset) == SQLITE_OK else {
      return methods.xRead(base, target, length, offset)
    }
    ahead.commit(wanted)
    target.copyMemory(from: memory, byteCount: count)
    return SQLITE_OK
  }

  /// How many bytes to read for a read of `length`; 0 for these only.
  private func amountAhead(of length: Int, at offset: Int64) -> Int {
    guard ahead.isSequential else { return 0 }
    var size: Int64 = 0
    guard methods.xFileSize(base, &size) == SQLITE_OK else { return 0 }
    return ahead.amount(for: length, available: size - offset)
  }

  func write(_ source: UnsafeRawPointer, _ length: Int32, at offset: Int64) -> Int32 {
    let count = Int(length)
    guard isBuffered else { return methods.xWrite(base, source, length, offset) }
    ahead.invalidate(offset, count)
    if pending.append(source, count, at: offset) || pending.replace(source, count, at: offset) {
      return SQLITE_OK
    }
    let code = flush()
    guard code == SQLITE_OK else { return code }
    return pending.append(source, count, at: offset)
      ? SQLITE_OK : methods.xWrite(base, source, length, offset)
  }

  /// Passes the collected writes on.
  func flush() -> Int32 {
    guard !pending.isEmpty, let content = pending.content else { return SQLITE_OK }
    defer { pending.removeAll() }
    return methods.xWrite(base, content, Int32(pending.count), pending.start)
  }

  func truncate(to size: Int64) -> Int32 {
    ahead.removeAll()
    let code = flush()
    return code == SQLITE_OK ? methods.xTruncate(base, size) : code
  }

  func sync(_ flags: Int32) -> Int32 {
    let code = flush()
    return code == SQLITE_OK ? methods.xSync(base, flags) : code
  }

  func size(_ size: UnsafeMutablePointer<Int64>) -> Int32 {
    flush() == SQLITE_OK ? methods.xFileSize(base, size) : SQLITE_IOERR
  }

  /// Gives up a lock: from now on, others may write to the file.
  func unlock(_ level: Int32) -> Int32 {
    ahead.removeAll()
    let code = flush()
    let result = methods.xUnlock(base, level)
    return code == SQLITE_OK ? result : SQLITE_IOERR
  }

  func control(_ operation: Int32, _ argument: UnsafeMutableRawPointer?) -> Int32 {
    // Others are hints whose result SQLite ignores, or don't depend on what the file contains.
    switch operation {
    case SQLITE_FCNTL_SYNC, SQLITE_FCNTL_COMMIT_PHASETWO, SQLITE_FCNTL_CKPT_START,
      SQLITE_FCNTL_CKPT_DONE, SQLITE_FCNTL_BEGIN_ATOMIC_WRITE, SQLITE_FCNTL_COMMIT_ATOMIC_WRITE,
      SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE:
      let code = flush()
      guard code == SQLITE_OK else { return code }
    default: break
    }
    return methods.xFileControl(base, operation, argument)
  }

  /// Maps the index of a write-ahead log, by which other processes coordinate with this one.
  func mapSharedMemory(
    _ region: Int32, _ size: Int32, _ extends: Int32,
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    let code = stopBuffering()
    return code == SQLITE_OK ? methods.xShmMap(base, region, size, extends, result) : code
  }

  private func stopBuffering() -> Int32 {
    guard isBuffered else { return SQLITE_OK }
    isBuffered = false
    ahead.removeAll()
    return flush()
  }

  func close() -> Int32 {
    let code = flush()
    let result = methods.xClose(base)
    return code == SQLITE_OK ? result : code
  }
}

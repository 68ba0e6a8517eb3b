import CSQLite

/// The functions that SQLite calls for a ``SQLiteBufferedFile``.
///
/// `nonisolated(unsafe)`: both tables are written only here, before anyone else can access them, and
/// only read afterwards. SQLite keeps their addresses, so they are never freed.
enum SQLiteBufferedFileMethods {
  /// For a file without the index of a write-ahead log.
  nonisolated(unsafe) static let basic: UnsafePointer<sqlite3_io_methods> = {
    let pointer = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    pointer.initialize(to: make())
    return UnsafePointer(pointer)
  }()

  /// For a file that may have a write-ahead log. There is no xFetch, because a memory map wouldn't
  /// show what is buffered.
  nonisolated(unsafe) static let withSharedMemory: UnsafePointer<sqlite3_io_methods> = {
    let pointer = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    var methods = make()
    methods.iVersion = 2
    methods.xShmMap = { file, region, size, extends, result in
      guard let file = SQLiteBufferedFileMethods.file(file) else { return SQLITE_MISUSE }
      return file.mapSharedMemory(region, size, extends, result)
    }
    methods.xShmLock = { file, offset, count, flags in
      guard let file = SQLiteBufferedFileMethods.file(file) else { return SQLITE_MISUSE }
      return file.methods.xShmLock(file.base, offset, count, flags)
    }
    methods.xShmBarrier = { file in
      guard let file = SQLiteBufferedFileMethods.file(file) else { return }
      file.methods.xShmBarrier(file.base)
    }
    methods.xShmUnmap = { file, deletes in
      guard let file = SQLiteBufferedFileMethods.file(file) else { return SQLITE_MISUSE }
      return file.methods.xShmUnmap(file.base, deletes)
    }
    pointer.initialize(to: methods)
    return UnsafePointer(pointer)
  }()

  private static func make() -> sqlite3_io_methods {
    var methods = sqlite3_io_methods()
    methods.iVersion = 1
    methods.xClose = { file in
      guard let pointer = SQLiteBufferedFileMethods.context(file) else { return SQLITE_OK }
      let code = Unmanaged<SQLiteBufferedFile>.fromOpaque(pointer).takeRetainedValue().close()
      file?.pointee.pMethods = nil
      return code
    }
    methods.xRead = { file, target, length, offset in
      guard let file = SQLiteBufferedFileMethods.file(file), let target else {
        return SQLITE_MISUSE
      }
      return file.read(target, length, at: offset)
    }
    methods.xWrite = { file, source, length, offset in
      guard let file = SQLiteBufferedFileMethods.file(file), let source else {
        return SQLITE_MISUSE
      }
      return file.write(source, length, at: offset)
    }
    methods.xTruncate = { file, size in
      SQLiteBufferedFileMethods.file(file)?.truncate(to: size) ?? SQLITE_MISUSE
    }
    methods.xSync = { file, flags in
      SQLiteBufferedFileMethods.file(file)?.sync(flags) ?? SQLITE_MISUSE
    }
    methods.xFileSize = { file, size in
      guard let file = SQLiteBufferedFileMethods.file(file), let size else { return SQLITE_MISUSE }
      return file.size(size)
    }
    addLocks(to: &methods)
    return methods
  }

  private static func addLocks(to methods: inout sqlite3_io_methods) {
    methods.xLock = { file, level in
      guard let file = SQLiteBufferedFileMethods.file(file) else { return SQLITE_MISUSE }
      return file.methods.xLock(file.base, level)
    }
    methods.xUnlock = { file, level in
      SQLiteBufferedFileMethods.file(file)?.unlock(level) ?? SQLITE_MISUSE
    }
    methods.xCheckReservedLock = { file, result in
      guard let file = SQLiteBufferedFileMethods.file(file) else { return SQLITE_MISUSE }
      return file.methods.xCheckReservedLock(file.base, result)
    }
    methods.xFileControl = { file, operation, argument in
      SQLiteBufferedFileMethods.file(file)?.control(operation, argument) ?? SQLITE_MISUSE
    }
    methods.xSectorSize = { file in
      guard let file = SQLiteBufferedFileMethods.file(file) else { return 4_096 }
      return file.methods.xSectorSize(file.base)
    }
    methods.xDeviceCharacteristics = { file in
      guard let file = SQLiteBufferedFileMethods.file(file) else { return 0 }
      return file.methods.xDeviceCharacteristics(file.base)
    }
  }

  private static func context(
    _ file: UnsafeMutablePointer<sqlite3_file>?
  ) -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(file)?.assumingMemoryBound(to: seedkit_file.self).pointee.context
  }

  /// The file; its owner is SQLite, from the opening to xClose.
  @inline(__always)
  private static func file(_ file: UnsafeMutablePointer<sqlite3_file>?) -> SQLiteBufferedFile? {
    context(file).map { Unmanaged<SQLiteBufferedFile>.fromOpaque($0).takeUnretainedValue() }
  }
}

import CSQLite

/// The VFS whose databases and temporary files are ``SQLiteBufferedFile``s; all others are those of
/// the default VFS (<https://www.sqlite.org/vfs.html>, "VFS shims").
enum SQLiteBufferedFiles {
  /// The name of the VFS; `nil` if it can't be registered.
  static let name: String? = register("seedkit", over: sqlite3_vfs_find(nil))

  /// The files that are buffered; journals and logs are read by other processes after a kill, and
  /// are written in the order that SQLite relies on.
  private static let bufferedKinds =
    SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_TEMP_JOURNAL

  /// Where the wrapped VFS's file is in a file's memory.
  private static let baseOffset = (MemoryLayout<seedkit_file>.size + 15) & ~15

  /// Registers a VFS that wraps another one. SQLite keeps its address, so it is never freed.
  private static func register(
    _ name: StaticString, over base: UnsafeMutablePointer<sqlite3_vfs>?
  ) -> String? {
    guard let base else { return nil }
    var vfs = sqlite3_vfs()
    vfs.iVersion = min(base.pointee.iVersion, 2)
    vfs.szOsFile = Int32(baseOffset) + base.pointee.szOsFile
    vfs.mxPathname = base.pointee.mxPathname
    vfs.zName = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    vfs.pAppData = UnsafeMutableRawPointer(base)
    vfs.xOpen = { vfs, path, file, flags, result in
      guard let vfs, let file else { return SQLITE_MISUSE }
      return SQLiteBufferedFiles.open(SQLiteBufferedFiles.base(vfs), path, file, flags, result)
    }
    forward(&vfs)
    let pointer = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    pointer.initialize(to: vfs)
    guard sqlite3_vfs_register(pointer, 0) == SQLITE_OK else { return nil }
    return "\(name)"
  }

  /// The wrapped VFS.
  static func base(_ vfs: UnsafeMutablePointer<sqlite3_vfs>) -> UnsafeMutablePointer<sqlite3_vfs> {
    // `register` has set it.
    vfs.pointee.pAppData.assumingMemoryBound(to: sqlite3_vfs.self)
  }

  private static func open(
    _ base: UnsafeMutablePointer<sqlite3_vfs>, _ path: UnsafePointer<CChar>?,
    _ file: UnsafeMutablePointer<sqlite3_file>, _ flags: Int32,
    _ result: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard flags & bufferedKinds != 0 else {
      return base.pointee.xOpen(base, path, file, flags, result)
    }
    file.pointee.pMethods = nil
    let inner = (UnsafeMutableRawPointer(file) + baseOffset)
      .assumingMemoryBound(to: sqlite3_file.self)
    let code = base.pointee.xOpen(base, path, inner, flags, result)
    guard code == SQLITE_OK, let methods = inner.pointee.pMethods else {
      // SQLite would close a file that couldn't be opened if it had methods.
      if let methods = inner.pointee.pMethods { _ = methods.pointee.xClose(inner) }
      return code
    }
    let hasSharedMemory = methods.pointee.iVersion >= 2 && methods.pointee.xShmMap != nil
    UnsafeMutableRawPointer(file).assumingMemoryBound(to: seedkit_file.self).pointee.context =
      Unmanaged.passRetained(SQLiteBufferedFile(inner)).toOpaque()
    file.pointee.pMethods =
      hasSharedMemory
      ? SQLiteBufferedFileMethods.withSharedMemory : SQLiteBufferedFileMethods.basic
    return SQLITE_OK
  }
}

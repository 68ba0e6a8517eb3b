import CSQLite

extension SQLiteBufferedFiles {
  /// Passes everything but the opening of files to the wrapped VFS.
  static func forward(_ vfs: inout sqlite3_vfs) {
    vfs.xDelete = { vfs, path, syncs in
      guard let vfs else { return SQLITE_MISUSE }
      let base = SQLiteBufferedFiles.base(vfs)
      return base.pointee.xDelete(base, path, syncs)
    }
    vfs.xAccess = { vfs, path, flags, result in
      guard let vfs else { return SQLITE_MISUSE }
      let base = SQLiteBufferedFiles.base(vfs)
      return base.pointee.xAccess(base, path, flags, result)
    }
    vfs.xFullPathname = { vfs, path, length, result in
      guard let vfs else { return SQLITE_MISUSE }
      let base = SQLiteBufferedFiles.base(vfs)
      return base.pointee.xFullPathname(base, path, length, result)
    }
    vfs.xRandomness = { vfs, length, result in
      guard let vfs else { return 0 }
      let base = SQLiteBufferedFiles.base(vfs)
      return base.pointee.xRandomness(base, length, result)
    }
    vfs.xSleep = { vfs, microseconds in
      guard let vfs else { return 0 }
      let base = SQLiteBufferedFiles.base(vfs)
      return base.pointee.xSleep(base, microseconds)
    }
    vfs.xCurrentTime = { vfs, result in
      guard let vfs else { return SQLITE_MISUSE }
      let base = SQLiteBufferedFiles.base(vfs)
      return base.pointee.xCurrentTime(base, result)
    }
    vfs.xCurrentTimeInt64 = { vfs, result in
      guard let vfs else { return SQLITE_MISUSE }
      let base = SQLiteBufferedFiles.base(vfs)
      return base.pointee.xCurrentTimeInt64(base, result)
    }
    vfs.xGetLastError = { vfs, length, result in
      guard let vfs else { return 0 }
      let base = SQLiteBufferedFiles.base(vfs)
      return base.pointee.xGetLastError(base, length, result)
    }
    forwardLibraries(&vfs)
  }

  /// Passes the loading of extensions to the wrapped VFS.
  private static func forwardLibraries(_ vfs: inout sqlite3_vfs) {
    vfs.xDlOpen = { vfs, path in
      guard let vfs else { return nil }
      let base = SQLiteBufferedFiles.base(vfs)
      return base.pointee.xDlOpen(base, path)
    }
    vfs.xDlError = { vfs, length, result in
      guard let vfs else { return }
      let base = SQLiteBufferedFiles.base(vfs)
      base.pointee.xDlError(base, length, result)
    }
    vfs.xDlSym = { vfs, library, symbol in
      guard let vfs else { return nil }
      let base = SQLiteBufferedFiles.base(vfs)
      return base.pointee.xDlSym(base, library, symbol)
    }
    vfs.xDlClose = { vfs, library in
      guard let vfs else { return }
      let base = SQLiteBufferedFiles.base(vfs)
      base.pointee.xDlClose(base, library)
    }
  }
}

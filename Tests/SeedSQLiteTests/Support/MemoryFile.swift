import CSQLite

/// A file of SQLite in memory, which counts its calls and can fail to write.
///
/// `@unchecked Sendable`: each belongs to one test, which uses it on one thread at a time.
final class MemoryFile: @unchecked Sendable {
  /// SQLITE_IOERR_SHORT_READ.
  static let shortRead = SQLITE_IOERR | 2 << 8

  var bytes: [UInt8] = []
  /// The code that writes fail with.
  var failure: Int32?
  private(set) var reads = 0
  private(set) var writes = 0
  /// What SQLite would pass to a VFS's file.
  let pointer: UnsafeMutablePointer<sqlite3_file>

  init() {
    let file = UnsafeMutablePointer<seedkit_file>.allocate(capacity: 1)
    file.initialize(to: seedkit_file())
    pointer = UnsafeMutableRawPointer(file).assumingMemoryBound(to: sqlite3_file.self)
    pointer.pointee.pMethods = Self.methods
    file.pointee.context = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit { UnsafeMutableRawPointer(pointer).deallocate() }

  func read(_ target: UnsafeMutableRawPointer, _ length: Int, at offset: Int) -> Int32 {
    reads += 1
    let part = Array(bytes.dropFirst(offset).prefix(length))
    target.initializeMemory(as: UInt8.self, repeating: 0, count: length)
    part.withUnsafeBytes { part in
      if let start = part.baseAddress { target.copyMemory(from: start, byteCount: part.count) }
    }
    return part.count == length ? SQLITE_OK : Self.shortRead
  }

  func write(_ source: UnsafeRawPointer, _ length: Int, at offset: Int) -> Int32 {
    writes += 1
    if let failure { return failure }
    let missing = offset + length - bytes.count
    if missing > 0 { bytes += [UInt8](repeating: 0, count: missing) }
    bytes.replaceSubrange(
      offset..<offset + length, with: UnsafeRawBufferPointer(start: source, count: length))
    return SQLITE_OK
  }

  /// `nonisolated(unsafe)`: written only here, and only read afterwards.
  nonisolated(unsafe) private static let methods: UnsafePointer<sqlite3_io_methods> = {
    var methods = sqlite3_io_methods()
    methods.iVersion = 2
    methods.xClose = { _ in SQLITE_OK }
    methods.xRead = { file, target, length, offset in
      guard let file = MemoryFile.file(file), let target else { return SQLITE_MISUSE }
      return file.read(target, Int(length), at: Int(offset))
    }
    methods.xWrite = { file, source, length, offset in
      guard let file = MemoryFile.file(file), let source else { return SQLITE_MISUSE }
      return file.write(source, Int(length), at: Int(offset))
    }
    methods.xTruncate = { file, size in
      guard let file = MemoryFile.file(file) else { return SQLITE_MISUSE }
      file.bytes.removeLast(max(0, file.bytes.count - Int(size)))
      return SQLITE_OK
    }
    methods.xSync = { _, _ in SQLITE_OK }
    methods.xFileSize = { file, size in
      size?.pointee = Int64(MemoryFile.file(file)?.bytes.count ?? 0)
      return SQLITE_OK
    }
    methods.xUnlock = { _, _ in SQLITE_OK }
    methods.xFileControl = { _, _, _ in SQLITE_NOTFOUND }
    methods.xShmMap = { _, _, _, _, _ in SQLITE_OK }
    let pointer = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    pointer.initialize(to: methods)
    return UnsafePointer(pointer)
  }()

  private static func file(_ pointer: UnsafeMutablePointer<sqlite3_file>?) -> MemoryFile? {
    UnsafeMutableRawPointer(pointer)?.assumingMemoryBound(to: seedkit_file.self).pointee.context
      .map { Unmanaged<MemoryFile>.fromOpaque($0).takeUnretainedValue() }
  }
}

import CSQLite
import RandomSupport
import Testing

@testable import SeedSQLite

/// Reads and writes that are combined.
@Suite struct SQLiteBufferedFileTests {
  private static let pageSize = 4_096

  private func write(
    _ byte: UInt8, _ length: Int, at offset: Int, to file: SQLiteBufferedFile
  ) -> Int32 {
    withUnsafeTemporaryAllocation(byteCount: length, alignment: 16) { bytes in
      bytes.initializeMemory(as: UInt8.self, repeating: byte)
      return bytes.baseAddress.map { file.write($0, Int32(length), at: Int64(offset)) } ?? -1
    }
  }

  private func read(
    _ length: Int, at offset: Int, _ read: (UnsafeMutableRawPointer) -> Int32
  ) -> (code: Int32, bytes: [UInt8]) {
    withUnsafeTemporaryAllocation(byteCount: length, alignment: 16) { bytes in
      let code = bytes.baseAddress.map(read) ?? -1
      return (code, Array(bytes))
    }
  }

  private func read(
    _ length: Int, at offset: Int, from file: SQLiteBufferedFile
  ) -> (code: Int32, bytes: [UInt8]) {
    read(length, at: offset) { file.read($0, Int32(length), at: Int64(offset)) }
  }

  @Test func consecutivePagesAreCombined() {
    let memory = MemoryFile()
    let file = SQLiteBufferedFile(memory.pointer)
    for page in 0..<64 {
      let code = write(UInt8(page), Self.pageSize, at: page * Self.pageSize, to: file)
      #expect(code == SQLITE_OK)
    }
    #expect(file.sync(0) == SQLITE_OK)
    #expect(memory.writes == 4)
    #expect(memory.bytes.count == 64 * Self.pageSize)
    for page in 0..<64 {
      let (code, bytes) = read(Self.pageSize, at: page * Self.pageSize, from: file)
      #expect(code == SQLITE_OK)
      #expect(bytes.allSatisfy { $0 == page })
    }
    #expect(memory.reads < 16)
  }

  /// Whatever the order of the calls, reads return what was written, and the file has it after
  /// each call on which SQLite relies.
  @Test(arguments: 1...8) func behavesLikeTheFileItself(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let memory = MemoryFile()
    let file = SQLiteBufferedFile(memory.pointer)
    let model = MemoryFile()
    var next = 0
    for _ in 0..<400 {
      let length = random.oneIn(8) ? 16 + random.below(70_000) : Self.pageSize
      let offset = random.oneIn(4) ? random.below(24) * Self.pageSize : next
      switch random.below(16) {
      case 0..<8:
        let byte = UInt8(random.below(256))
        #expect(write(byte, length, at: offset, to: file) == SQLITE_OK)
        let bytes = [UInt8](repeating: byte, count: length)
        #expect(model.write(bytes, length, at: offset) == SQLITE_OK)
        next = (offset + length) % (40 * Self.pageSize)
      case 8..<12:
        for part in 0..<(1 + random.below(6)) {
          let offset = offset + part * length
          let wanted = read(length, at: offset) { model.read($0, length, at: offset) }
          let found = read(length, at: offset, from: file)
          #expect(found.bytes == wanted.bytes)
          // Before writes that leave a gap are passed on, the file ends before the gap.
          #expect(found.code == wanted.code || found.code == MemoryFile.shortRead)
        }
      case 12:
        let size = random.below(model.bytes.count + 1)
        model.bytes.removeLast(model.bytes.count - size)
        #expect(file.truncate(to: Int64(size)) == SQLITE_OK)
      case 13:
        #expect(file.sync(0) == SQLITE_OK)
        #expect(memory.bytes == model.bytes)
      case 14:
        #expect(file.control(SQLITE_FCNTL_SYNC, nil) == SQLITE_NOTFOUND)
        #expect(memory.bytes == model.bytes)
      default:
        #expect(file.unlock(0) == SQLITE_OK)
        #expect(memory.bytes == model.bytes)
        // Another process writes.
        model.bytes = [UInt8](repeating: UInt8(random.below(256)), count: model.bytes.count)
        memory.bytes = model.bytes
      }
    }
    #expect(file.close() == SQLITE_OK)
    #expect(memory.bytes == model.bytes)
  }

  /// The error is reported before SQLite removes the journal, and doesn't hinder the rollback.
  @Test func failedWritesAreReported() {
    let memory = MemoryFile()
    let file = SQLiteBufferedFile(memory.pointer)
    #expect(write(1, Self.pageSize, at: 0, to: file) == SQLITE_OK)
    memory.failure = SQLITE_FULL
    #expect(file.control(SQLITE_FCNTL_SYNC, nil) == SQLITE_FULL)
    #expect(write(1, Self.pageSize, at: 0, to: file) == SQLITE_OK)
    #expect(file.sync(0) == SQLITE_FULL)
    #expect(write(1, Self.pageSize, at: 0, to: file) == SQLITE_OK)
    #expect(write(1, Self.pageSize, at: 9 * Self.pageSize, to: file) == SQLITE_FULL)
    #expect(write(1, Self.pageSize, at: 0, to: file) == SQLITE_OK)
    // SQLITE_FULL would roll back only the statement.
    #expect(read(2 * Self.pageSize, at: 0, from: file).code == SQLITE_IOERR)
    memory.failure = nil
    #expect(write(2, Self.pageSize, at: 0, to: file) == SQLITE_OK)
    #expect(file.sync(0) == SQLITE_OK)
    #expect(memory.bytes == [UInt8](repeating: 2, count: Self.pageSize))
  }

  /// Other processes read a database with a write-ahead log while it is written.
  @Test func filesWithALogAreNotBuffered() {
    let memory = MemoryFile()
    let file = SQLiteBufferedFile(memory.pointer)
    #expect(write(1, Self.pageSize, at: 0, to: file) == SQLITE_OK)
    #expect(file.mapSharedMemory(0, 32_768, 0, nil) == SQLITE_OK)
    #expect(memory.bytes.count == Self.pageSize)
    #expect(write(2, Self.pageSize, at: 0, to: file) == SQLITE_OK)
    #expect(memory.bytes.first == 2)
    memory.bytes[0] = 3
    for _ in 0..<5 { #expect(read(16, at: 0, from: file).bytes.first == 3) }
  }
}

internal import CZlib

/// gzip (RFC 1952) by zlib; without a name and a time, so that equal rows give equal bytes.
final class GzipCompressor: Compressor {
  /// zlib keeps the stream's address, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>

  init(level: Int) throws {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard seedkit_deflate_init(stream, Int32(level)) == Z_OK else {
      stream.deallocate()
      throw CommandFailure("gzip ran out of memory", code: .output)
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  func compress(_ bytes: [UInt8], isLast: Bool, _ write: ([UInt8]) throws -> Void) throws {
    try bytes.withUnsafeBufferPointer { input in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      // Batches of rows have a few megabytes, far below the limit of 32 bits.
      guard let count = UInt32(exactly: input.count) else {
        throw CommandFailure("rows of \(input.count) bytes are too long for gzip", code: .output)
      }
      stream.pointee.avail_in = count
      repeat {
        var status = Z_OK
        let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, length in
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(Self.pieceSize)
          status = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          length = Self.pieceSize - Int(stream.pointee.avail_out)
        }
        guard status != Z_STREAM_ERROR else {
          throw CommandFailure("gzip failed", code: .output)
        }
        if !piece.isEmpty { try write(piece) }
      } while stream.pointee.avail_out == 0
    }
  }
}

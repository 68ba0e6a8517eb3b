#if canImport(CZstd)
  internal import CZstd

  /// Zstandard (RFC 8878) by libzstd, with a checksum.
  final class ZstdCompressor: Compressor {
    private let context: OpaquePointer

    init(level: Int) throws {
      guard let context = ZSTD_createCCtx() else {
        throw CommandFailure("zstd ran out of memory", code: .output)
      }
      self.context = context
      try check(ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Int32(level)))
      try check(ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1))
    }

    deinit { ZSTD_freeCCtx(context) }

    func compress(_ bytes: [UInt8], isLast: Bool, _ write: ([UInt8]) throws -> Void) throws {
      try bytes.withUnsafeBytes { source in
        var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
        var isDone = false
        while !isDone {
          var left = 0
          let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, length in
            var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: Self.pieceSize, pos: 0)
            left = ZSTD_compressStream2(
              context, &output, &input, isLast ? ZSTD_e_end : ZSTD_e_continue)
            length = output.pos
          }
          try check(left)
          if !piece.isEmpty { try write(piece) }
          isDone = isLast ? left == 0 : input.pos == input.size
        }
      }
    }

    private func check(_ result: Int) throws {
      guard ZSTD_isError(result) == 0 else {
        throw CommandFailure(
          "zstd has failed: \(String(cString: ZSTD_getErrorName(result)))", code: .output)
      }
    }
  }
#endif

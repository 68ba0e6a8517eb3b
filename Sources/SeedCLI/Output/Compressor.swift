/// Compresses bytes piece by piece, in constant memory.
protocol Compressor: AnyObject {
  /// Compresses more bytes.
  ///
  /// - Parameters:
  ///   - bytes: the next bytes.
  ///   - isLast: whether these are the last ones.
  ///   - write: receives the compressed bytes that are ready.
  /// - Throws: `CommandFailure` if the library fails; any error of `write`.
  func compress(_ bytes: [UInt8], isLast: Bool, _ write: ([UInt8]) throws -> Void) throws
}

extension Compressor {
  /// How many compressed bytes are passed on at a time.
  static var pieceSize: Int { 64 * 1024 }
}

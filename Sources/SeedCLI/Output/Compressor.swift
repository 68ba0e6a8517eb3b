/// Makes compressed bytes of others, piece by piece, in constant memory.
protocol Compressor: AnyObject {
  /// Takes more bytes.
  ///
  /// - Parameters:
  ///   - isLast: whether no more will come.
  ///   - write: is given what is ready.
  func compress(_ bytes: [UInt8], isLast: Bool, _ write: ([UInt8]) throws -> Void) throws
}

extension Compressor {
  /// How many compressed bytes are handed on at a time.
  static var pieceSize: Int { 64 * 1024 }
}

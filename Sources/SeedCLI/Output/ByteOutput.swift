/// A destination of exported bytes.
protocol ByteOutput: AnyObject {
  /// - Throws: ``CommandFailure`` if they can't be written, for example because the disk is full.
  func write(_ bytes: [UInt8]) throws

  /// Completes the output.
  func finish() throws

  /// Removes what was written, if possible.
  func discard()
}

/// Where exported bytes go.
protocol ByteOutput: AnyObject {
  /// - Throws: ``CommandFailure`` if they can't be written, to a full disk for example.
  func write(_ bytes: [UInt8]) throws

  /// Completes the output.
  func finish() throws

  /// Removes what was written, if possible.
  func discard()
}

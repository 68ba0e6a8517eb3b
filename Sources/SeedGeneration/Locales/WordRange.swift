/// Where a word is in the bytes of a table.
struct WordRange: BitwiseCopyable, Sendable {
  var start: Int32
  /// The number of bytes.
  var count: Int32
}

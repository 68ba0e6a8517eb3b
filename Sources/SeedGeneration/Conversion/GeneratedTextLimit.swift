/// The longest string that a template or a function may create: a few nested templates could
/// exhaust any memory.
enum GeneratedTextLimit {
  /// The most bytes of one value.
  static let valueBytes = 1 << 20

  /// The message for a value above the limit.
  static let message = "a string of more than 1 MiB"
}

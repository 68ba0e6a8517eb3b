/// The largest text that a template or a function makes: a few templates of templates could fill
/// any memory.
enum GeneratedTextLimit {
  /// The most bytes of one value.
  static let valueBytes = 1 << 20

  /// Tells that a value is larger.
  static let message = "a text of more than 1 MiB"
}

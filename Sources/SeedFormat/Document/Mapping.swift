/// The entries of a mapping, in the order of the file.
public struct Mapping: Sendable {
  /// A key and its value.
  public struct Entry: Sendable {
    /// The key's text.
    public var key: String
    /// The position of the key.
    public var keySpan: SourceSpan
    /// The value.
    public var value: Node

    /// Creates an entry.
    public init(key: String, keySpan: SourceSpan, value: Node) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
    }
  }

  /// The entries, in the order of the file.
  public var entries: [Entry]

  /// Creates a mapping.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// The value of a key, or `nil`; linear in the number of entries.
  public subscript(key: String) -> Node? {
    entries.first { $0.key == key }?.value
  }
}

/// Collects the entries of a mapping and rejects duplicate keys.
struct MappingBuilder {
  /// The number of entries beyond which keys are looked up in a set instead of compared one by one.
  private static let scanLimit = 16

  private(set) var mapping = Mapping()
  private var keys: Set<String> = []

  /// Adds an entry, or returns why it can't.
  mutating func add(_ key: Key, _ value: Node) -> Diagnostic? {
    if contains(key.text) {
      let line = mapping.entries.first { $0.key == key.text }?.keySpan.line
      return Diagnostic(
        .error, "the key `\(key.text)` appears twice in this mapping", at: key.span,
        hint: line.map { "first on line \($0)" })
    }
    mapping.entries.append(Mapping.Entry(key: key.text, keySpan: key.span, value: value))
    return nil
  }

  private mutating func contains(_ key: String) -> Bool {
    let entries = mapping.entries
    if entries.count < Self.scanLimit { return entries.contains { $0.key == key } }
    if keys.isEmpty { keys = Set(entries.map(\.key)) }
    return !keys.insert(key).inserted
  }
}

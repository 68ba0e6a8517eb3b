import SeedFormat

/// Reads a mapping whose keys are known, and reports unknown ones.
struct MappingReader {
  let mapping: Mapping
  let span: SourceSpan
  /// The kind of mapping, for errors: `a factory`, `a field`.
  let subject: String

  /// Creates a reader of a node; `nil`, with an error, if it isn't a mapping.
  init?(_ node: Node, subject: String, bag: inout DiagnosticBag) {
    guard case .mapping(let mapping) = node.content else {
      bag.error("\(subject) must be a mapping of keys and values", at: node.span)
      return nil
    }
    self.mapping = mapping
    self.span = node.span
    self.subject = subject
  }

  /// Reports each key that isn't one of `known`.
  func allow(_ known: [String], bag: inout DiagnosticBag) {
    for entry in mapping.entries where !known.contains(entry.key) {
      let hint = bag.wantsHints ? Suggestion.hint(for: entry.key, in: known) : nil
      bag.error(
        "\(subject) has no key `\(entry.key)`", at: entry.keySpan,
        hint: hint
          ?? "the keys are \(known.joined(separator: ", "))")
    }
  }

  func entry(_ key: String) -> Mapping.Entry? {
    mapping.entries.first { $0.key == key }
  }

  /// A scalar's text, with an error for anything else.
  func text(_ key: String, bag: inout DiagnosticBag) -> (text: String, span: SourceSpan)? {
    guard let node = mapping[key] else { return nil }
    guard case .scalar(let scalar) = node.content, !scalar.text.isEmpty else {
      bag.error("`\(key)` must be text", at: node.span)
      return nil
    }
    return (scalar.text, node.span)
  }

  func boolean(_ key: String, bag: inout DiagnosticBag) -> Bool? {
    guard let (text, span) = text(key, bag: &bag) else { return nil }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default:
      bag.error("`\(key)` must be true or false", at: span)
      return nil
    }
  }

  func integer(_ key: String, bag: inout DiagnosticBag) -> Int? {
    guard let (text, span) = text(key, bag: &bag) else { return nil }
    guard let value = Int(text.filter { $0 != "_" }) else {
      bag.error("`\(key)` must be an integer", at: span)
      return nil
    }
    return value
  }

  /// One string, or a list of them.
  func texts(_ key: String, bag: inout DiagnosticBag) -> [(name: String, span: SourceSpan)]? {
    guard let node = mapping[key] else { return nil }
    return Self.texts(node, what: "`\(key)`", bag: &bag)
  }

  static func texts(
    _ node: Node, what: String, bag: inout DiagnosticBag
  ) -> [(name: String, span: SourceSpan)] {
    switch node.content {
    case .scalar(let scalar) where !scalar.text.isEmpty:
      return [(scalar.text, node.span)]
    case .sequence(let items):
      return items.compactMap { item in
        guard case .scalar(let scalar) = item.content, !scalar.text.isEmpty else {
          bag.error("\(what) must be a list of names", at: item.span)
          return nil
        }
        return (scalar.text, item.span)
      }
    default:
      bag.error("\(what) must be a name or a list of names", at: node.span)
      return []
    }
  }
}

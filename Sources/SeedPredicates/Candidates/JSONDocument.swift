import SeedFormat
import SeedSyntax

/// A JSON object with the members that checks and generated columns require, in the syntax of
/// factory files.
struct JSONDocument {
  private indirect enum Node {
    case value(JSONMemberValue)
    case object([String: Node])
  }

  private var members: [String: Node] = [:]

  init(_ values: [JSONPath: JSONMemberValue]) {
    // Deeper members are more specific than the requirement that their object exists.
    for (path, value) in values.sorted(by: { $0.key.keys.count < $1.key.keys.count }) {
      Self.set(value, at: path.keys[...], in: &members)
    }
  }

  private static func set(
    _ value: JSONMemberValue, at path: ArraySlice<String>, in members: inout [String: Node]
  ) {
    guard let key = path.first else { return }
    let rest = path.dropFirst()
    if rest.isEmpty {
      members[key] = .value(value)
      return
    }
    var inner: [String: Node] = [:]
    if case .object(let known)? = members[key] { inner = known }
    set(value, at: rest, in: &inner)
    members[key] = .object(inner)
  }

  /// The object as a mapping of YAML.
  var yaml: String { Self.yaml(members) }

  private static func yaml(_ members: [String: Node]) -> String {
    if members.isEmpty { return "{}" }
    let parts = members.sorted { $0.key < $1.key }.map { key, node in
      switch node {
      case .value(let value): "\(YAMLText.key(key)): \(yaml(value))"
      case .object(let inner): "\(YAMLText.key(key)): \(yaml(inner))"
      }
    }
    return "{ \(parts.joined(separator: ", ")) }"
  }

  private static func yaml(_ value: JSONMemberValue) -> String {
    switch value {
    case .anything: "word()"
    // Without quotes, these words aren't strings.
    case .exact(let text) where ["true", "false", "null"].contains(text): text
    case .typed(let text), .exact(let text): YAMLText.member(text)
    case .list(let items): "[\(items.map(yaml).joined(separator: ", "))]"
    case .object: "{}"
    }
  }

  /// The object as a template of its text, for columns of strings.
  var template: String { Self.template(members) }

  private static func template(_ members: [String: Node]) -> String {
    let parts = members.sorted { $0.key < $1.key }.map { key, node in
      switch node {
      case .value(let value): "\(quoted(key)): \(template(value))"
      case .object(let inner): "\(quoted(key)): \(template(inner))"
      }
    }
    return "{{\(parts.joined(separator: ", "))}}"
  }

  private static func template(_ value: JSONMemberValue) -> String {
    switch value {
    case .anything: piece("word()")
    case .typed(let text), .exact(let text): piece(text)
    case .list(let items): "[\(items.map(template).joined(separator: ", "))]"
    case .object: "{{}}"
    }
  }

  /// A value within the text of a document: numbers and booleans unchanged, everything else as a
  /// string.
  private static func piece(_ value: String) -> String {
    if ValueText(value).isCall(of: "random_int", "random_float", "random_bool") {
      return "{\(value)}"
    }
    if value.isCall { return "\"{\(value)}\"" }
    return value.contains { "{}".contains($0) } ? "\"\(value)\"" : quoted(value)
  }

  /// A string of JSON (RFC 8259, section 7) in a template.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "{", "}": result += "\(scalar)\(scalar)"
      case _ where scalar.value < 0x20:
        result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

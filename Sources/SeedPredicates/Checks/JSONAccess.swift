/// The access to a member of a JSON document: the document, and the path to the member.
struct JSONAccess {
  var document: SQLExpression
  var path: JSONPath
  var type: String?

  /// Reads an expression; `nil` if it isn't the access to a member.
  init?(_ expression: SQLExpression) {
    var inner = expression
    var type: String?
    while case .cast(let converted, let name) = inner {
      inner = converted
      type = name
    }
    guard let (document, keys) = Self.step(inner), !keys.isEmpty else { return nil }
    if let outer = JSONAccess(document) {
      self.document = outer.document
      path = JSONPath(outer.path.keys + keys)
    } else {
      self.document = document
      path = JSONPath(keys)
    }
    self.type = type
  }

  private static func step(_ expression: SQLExpression) -> (SQLExpression, [String])? {
    switch expression {
    case .operation(.member, let left, let right), .operation(.memberText, let left, let right):
      guard case .text(let key) = right.bare else { return nil }
      return (left, keys(ofPath: key) ?? [key])
    case .operation(.path, let left, let right), .operation(.pathText, let left, let right):
      guard let elements = SQLExpressionParser.elements(of: right) else { return nil }
      let keys = elements.compactMap(\.asLiteral)
      return keys.count == elements.count ? named(keys).map { (left, $0) } : nil
    case .call("json_extract", let arguments), .call("jsonb_extract", let arguments):
      guard arguments.count == 2, case .text(let path) = arguments[1].bare else { return nil }
      return keys(ofPath: path).map { (arguments[0], $0) }
    case .call("jsonb_extract_path_text", let arguments),
      .call("jsonb_extract_path", let arguments),
      .call("json_extract_path_text", let arguments), .call("json_extract_path", let arguments):
      let keys = arguments.dropFirst().compactMap(\.asLiteral)
      guard keys.count + 1 == arguments.count else { return nil }
      return named(keys).map { (arguments[0], $0) }
    default: return nil
    }
  }

  /// Returns the keys of an SQLite path such as `$.a.b`; `nil` for a path with array elements.
  private static func keys(ofPath path: String) -> [String]? {
    guard path.hasPrefix("$."), !path.contains(where: { "[]\"".contains($0) }) else { return nil }
    return path.dropFirst(2).split(separator: ".").map(String.init)
  }

  /// Returns the keys; `nil` if one is the index of an array element.
  private static func named(_ keys: [String]) -> [String]? {
    keys.contains { Int($0) != nil } ? nil : keys
  }
}

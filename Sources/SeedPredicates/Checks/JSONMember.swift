import SeedGeneration
import SeedSchema

/// A member of a JSON document: `x -> 'key'`, `x #>> '{a,b}'`, `json_extract(x, '$.a.b')`.
struct JSONMember {
  let column: Condition.Column
  let path: JSONPath
  /// The type of SQL that the member is converted to; `nil` if it is taken as it is.
  let type: String?

  /// - Returns: `nil` for an expression that is no member of a column.
  init?(_ expression: SQLExpression, in condition: Condition) {
    guard let place = JSONPlace(expression), let column = condition.column(place.document) else {
      return nil
    }
    self.column = column
    path = place.path
    type = place.type
  }

  /// A value that the conversion of the member takes.
  var value: JSONMemberValue { type.map(JSONMemberValue.init(ofSQLType:)) ?? .anything }

  /// Returns a value of a type that `jsonb_typeof` names.
  static func value(ofType type: String) -> JSONMemberValue? {
    switch type {
    case "string": .anything
    case "number": .typed("random_int(1, 100)")
    case "boolean": .typed("random_bool()")
    default: nil
    }
  }
}

/// The keys that lead to a member of a JSON document, the outermost one first.
struct JSONPath: Sendable, Hashable {
  var keys: [String]

  init(_ keys: String...) { self.keys = keys }
  init(_ keys: [String]) { self.keys = keys }

  /// Whether a member of this path is within the member of another one, or is that.
  func isWithin(_ other: JSONPath) -> Bool { keys.starts(with: other.keys) }
}

/// The value of a member of a JSON document, as factories write it.
enum JSONMemberValue: Sendable, Hashable {
  /// The member only has to be there.
  case anything
  /// A value of a type.
  case typed(String)
  /// The one value that will do.
  case exact(String)

  /// The value in a factory.
  var text: String {
    switch self {
    case .anything: "word()"
    case .typed(let text), .exact(let text): text
    }
  }

  /// A value that a conversion to a type of SQL takes. Numbers are small, as they may be parts of dates.
  init(ofSQLType type: String) {
    switch type {
    case "boolean", "bool": self = .typed("random_bool()")
    case "smallint", "integer", "int", "bigint", "numeric": self = .typed("random_int(1, 12)")
    case "real", "double precision": self = .typed("random_float(0, 100)")
    case "uuid": self = .typed("random_uuid()")
    case "date": self = .typed("random_date()")
    case _ where type.hasPrefix("timestamp"): self = .typed("random_datetime()")
    case _ where type.hasPrefix("numeric("): self = .typed("random_int(1, 9)")
    case _ where type.hasPrefix("character"), "text", "jsonb", "json": self = .anything
    default: self = TypeTemplates().value(of: type, ColumnRule()).map { .typed($0) } ?? .anything
    }
  }

  /// Returns the one of two values that says more; `nil` if they differ and neither can be given up.
  func and(_ other: JSONMemberValue) -> JSONMemberValue? {
    switch (self, other) {
    case (.anything, _): other
    case (_, .anything), (.exact, .typed): self
    case (.typed, .exact), (.typed, .typed): other
    case (.exact(let a), .exact(let b)): a == b ? self : nil
    }
  }
}

/// Where a member is: a document, and the way to the member.
struct JSONPlace {
  var document: SQLExpression
  var path: JSONPath
  var type: String?

  /// - Returns: `nil` for an expression that is no member of a document.
  init?(_ expression: SQLExpression) {
    var inner = expression
    var type: String?
    while case .cast(let converted, let name) = inner {
      inner = converted
      type = name
    }
    guard let (document, keys) = Self.step(inner), !keys.isEmpty else { return nil }
    if let outer = JSONPlace(document) {
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

  /// The keys of a path of SQLite, `$.a.b`; `nil` for one with elements of arrays.
  private static func keys(ofPath path: String) -> [String]? {
    guard path.hasPrefix("$."), !path.contains(where: { "[]\"".contains($0) }) else { return nil }
    return path.dropFirst(2).split(separator: ".").map(String.init)
  }

  /// The keys, unless one is the place of an array's element.
  private static func named(_ keys: [String]) -> [String]? {
    keys.contains { Int($0) != nil } ? nil : keys
  }
}

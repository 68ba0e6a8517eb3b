import SeedSchema

/// Whether a JSON document contains another, as PostgreSQL's operator `@>` defines it (section
/// 8.14.3 of its documentation).
///
/// An object must contain all members, and an array all elements, whatever their order and number.
enum JSONContainment {
  /// Compares two documents; text that isn't JSON contains nothing.
  static func holds(_ whole: String, _ part: String) -> Bool {
    guard let whole = JSONValue(parsing: whole.utf8), let part = JSONValue(parsing: part.utf8)
    else { return false }
    if case .list(let elements) = whole, !part.isContainer { return elements.contains(part) }
    return whole.contains(part)
  }
}

extension JSONValue {
  fileprivate var isContainer: Bool {
    switch self {
    case .list, .object: true
    default: false
    }
  }

  fileprivate func contains(_ part: JSONValue) -> Bool {
    switch (self, part) {
    case (.object(let members), .object(let parts)):
      parts.allSatisfy { name, value in members[name]?.contains(value) ?? false }
    case (.list(let elements), .list(let parts)):
      parts.allSatisfy { value in elements.contains { $0.contains(value) } }
    default: self == part
    }
  }
}

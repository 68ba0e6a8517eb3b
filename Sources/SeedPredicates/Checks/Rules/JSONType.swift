/// The type of a JSON value.
enum JSONType: String, Sendable, Hashable, CaseIterable {
  case object, array, string, number, boolean, null

  /// Creates the type that `jsonb_typeof` of PostgreSQL or `json_type` of SQLite names; `nil` if
  /// neither does.
  init?(sqlName name: String) {
    switch name {
    case "text": self = .string
    case "integer", "real": self = .number
    case "true", "false": self = .boolean
    default:
      guard let type = Self(rawValue: name) else { return nil }
      self = type
    }
  }
}

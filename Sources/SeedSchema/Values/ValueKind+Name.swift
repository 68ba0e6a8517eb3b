extension ValueKind {
  /// The type's name as messages use it: `integer`, `decimal`, `text`.
  public var name: String {
    switch self {
    case .integer: "integer"
    case .double: "float"
    case .boolean: "boolean"
    case .timestamp: "datetime"
    case .date: "date"
    case .time: "time"
    case .decimal: "decimal"
    case .uuid: "uuid"
    case .text: "text"
    case .json: "json"
    case .blob: "blob"
    case .null: "null"
    }
  }

  /// Whether the type is numeric.
  package var isNumeric: Bool {
    switch self {
    case .integer, .double, .decimal: true
    default: false
    }
  }

  /// The digits after the point of an exact number; `nil` for other types.
  package var scale: Int? {
    switch self {
    case .integer: 0
    case .decimal(let scale): scale
    default: nil
    }
  }
}

/// The operators of external filters.
enum FilterOperator: String, CaseIterable {
  case equal = "eq"
  case notEqual = "ne"
  case less = "lt"
  case lessOrEqual = "lte"
  case greater = "gt"
  case greaterOrEqual = "gte"
  case among = "in"
  case notAmong = "not_in"
  case isNull = "is_null"
  case contains
  case icontains
  case startsWith = "starts_with"
  case istartsWith = "istarts_with"
  case endsWith = "ends_with"
  case iendsWith = "iends_with"
  case between

  /// The operator with a name, with or without the underscore: `starts_with` or `startswith`.
  init?(named name: String) {
    let known = Self.allCases.first { operation in
      operation.rawValue == name || operation.rawValue.replacing("_", with: "") == name
    }
    guard let known else { return nil }
    self = known
  }

  /// The text of each, for messages.
  static var list: String { allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") }
}

import SeedSchema

/// A member of a JSON document: `x -> 'key'` and `x ->> 'key'`.
struct JSONMember {
  let column: Condition.Column
  let key: String

  /// - Returns: `nil` for an expression that is no member of a column.
  init?(_ expression: SQLExpression, in condition: Condition) {
    guard case .operation(let symbol, let left, let right) = expression.bare,
      symbol == .member || symbol == .memberText, let column = condition.column(left),
      case .text(let key) = right.bare
    else { return nil }
    self.column = column
    self.key = key
  }

  /// Returns a value of a type that `jsonb_typeof` names, as factories write it.
  package static func value(ofType type: String) -> String? {
    switch type {
    case "string": "word()"
    case "number": "random_int(1, 100)"
    case "boolean": "random_bool()"
    default: nil
    }
  }
}

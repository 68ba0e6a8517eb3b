import SeedSchema

/// A member of a JSON document: `x -> 'key'`, `x #>> '{a,b}'`, `json_extract(x, '$.a.b')`.
struct JSONMember {
  let column: CheckCondition.Column
  let path: JSONPath
  /// The type of SQL that the member is converted to; `nil` if it is used unchanged.
  let type: String?

  /// Reads an expression; `nil` if it isn't a member of a column.
  init?(_ expression: SQLExpression, in condition: CheckCondition) {
    guard let place = JSONAccess(expression), let column = condition.column(place.document) else {
      return nil
    }
    self.column = column
    path = place.path
    type = place.type
  }

  /// A value that the conversion of the member accepts.
  var value: JSONMemberValue { type.map(JSONMemberValue.init(ofSQLType:)) ?? .anything }

  /// Returns a value of a type; `nil` for that of null.
  static func value(ofType type: JSONType) -> JSONMemberValue? {
    switch type {
    case .string: .anything
    case .number: .typed("random_int(1, 100)")
    case .boolean: .typed("random_bool()")
    case .array: .anyList
    case .object: .object
    case .null: nil
    }
  }
}

/// A condition or a value of SQL, as far as checks need it.
indirect enum SQLExpression: Sendable, Hashable {
  /// A column; where it is written with its table, without that.
  case column(String)
  /// A text.
  case text(String)
  /// A number as it stands.
  case number(String)
  /// True or false.
  case boolean(Bool)
  /// NULL.
  case null
  /// A function, its name in lower case.
  case call(String, [SQLExpression])
  /// `not` or `-` before an operand.
  case unary(String, SQLExpression)
  /// An operator, in lower case where it is a word.
  case binary(String, SQLExpression, SQLExpression)
  /// A conversion to a type.
  case cast(SQLExpression, String)
  /// `IS NULL`.
  case isNull(SQLExpression)
  /// `IN (…)`, or `= ANY (ARRAY[…])`.
  case oneOf(SQLExpression, [SQLExpression])
  /// `ARRAY[…]`, or values in parentheses.
  case list([SQLExpression])
  /// `x op ANY (array)`; `isAll` for `ALL`.
  case quantified(String, SQLExpression, SQLExpression, isAll: Bool)
  /// `CASE WHEN a THEN b … ELSE c END`, the conditions and results in turn.
  case choice([SQLExpression], otherwise: SQLExpression?)

  /// The expression without conversions around it.
  var bare: SQLExpression {
    if case .cast(let inner, _) = self { inner.bare } else { self }
  }

  /// The column that the expression is, with or without a conversion.
  var asColumn: String? {
    if case .column(let name) = bare { name } else { nil }
  }

  /// The literal's text.
  var asLiteral: String? {
    switch bare {
    case .text(let text): text
    case .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .unary("-", let inner):
      if case .number(let text) = inner.bare { "-" + text } else { nil }
    default: nil
    }
  }

  /// The literal as a number.
  var asNumber: Double? { asLiteral.flatMap { Double($0) } }

  /// The expressions within.
  var children: [SQLExpression] {
    switch self {
    case .column, .text, .number, .boolean, .null: []
    case .call(_, let arguments): arguments
    case .unary(_, let inner), .cast(let inner, _), .isNull(let inner): [inner]
    case .binary(_, let a, let b), .quantified(_, let a, let b, _): [a, b]
    case .oneOf(let a, let list): [a] + list
    case .list(let list): list
    case .choice(let parts, let otherwise): parts + [otherwise].compactMap(\.self)
    }
  }

  /// The columns that it names, each once, in order.
  var columns: [String] {
    var result: [String] = []
    func visit(_ expression: SQLExpression) {
      if case .column(let name) = expression, !result.contains(name) { result.append(name) }
      for child in expression.children { visit(child) }
    }
    visit(self)
    return result
  }
}

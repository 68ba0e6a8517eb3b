/// A condition or a value of SQL, with the operators that checks use.
package indirect enum SQLExpression: Sendable, Hashable {
  /// A column, without the name of its table.
  case column(String)
  /// A string.
  case text(String)
  /// A number as written.
  case number(String)
  /// True or false.
  case boolean(Bool)
  /// NULL.
  case null
  /// A function, its name in lower case; operators without their own case are functions, too.
  case call(String, [SQLExpression])
  /// `NOT`.
  case not(SQLExpression)
  /// A minus before an operand.
  case negative(SQLExpression)
  /// Conditions joined by `AND`.
  case all([SQLExpression])
  /// Conditions joined by `OR`.
  case any([SQLExpression])
  /// A comparison.
  case comparison(Comparison, SQLExpression, SQLExpression)
  /// `IS NOT DISTINCT FROM`.
  case same(SQLExpression, SQLExpression)
  /// `IS TRUE`.
  case isTrue(SQLExpression)
  /// `IS NULL`.
  case isNull(SQLExpression)
  /// `LIKE` and similar operators: the string, the pattern, and the operand of `ESCAPE`.
  case match(TextMatch, SQLExpression, SQLExpression, escape: SQLExpression?)
  /// Any other operator.
  case operation(SQLOperator, SQLExpression, SQLExpression)
  /// A conversion to a type.
  case cast(SQLExpression, String)
  /// `IN (…)`, or `= ANY (ARRAY[…])`.
  case oneOf(SQLExpression, [SQLExpression])
  /// `ARRAY[…]`, or values in parentheses.
  case list([SQLExpression])
  /// `CASE WHEN a THEN b … ELSE c END`, the conditions and results in turn.
  case choice([SQLExpression], otherwise: SQLExpression?)

  /// The expression without its outer conversions.
  package var bare: SQLExpression {
    var result = self
    while case .cast(let inner, _) = result { result = inner }
    return result
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
    case .negative(let inner):
      if case .number(let text) = inner.bare { "-" + text } else { nil }
    default: nil
    }
  }

  /// The literal as a number.
  var asNumber: Double? { asLiteral.flatMap { Double($0) } }

  /// Whether the expression has the form of a condition.
  package var isCondition: Bool {
    switch bare {
    case .not, .all, .any, .comparison, .same, .isTrue, .isNull, .match, .oneOf, .boolean: true
    default: false
    }
  }

  /// The direct subexpressions.
  var children: [SQLExpression] {
    switch self {
    case .column, .text, .number, .boolean, .null: []
    case .call(_, let list), .all(let list), .any(let list), .list(let list): list
    case .not(let inner), .negative(let inner), .cast(let inner, _), .isNull(let inner),
      .isTrue(let inner):
      [inner]
    case .comparison(_, let a, let b), .same(let a, let b), .operation(_, let a, let b): [a, b]
    case .match(_, let a, let b, let escape): [a, b] + [escape].compactMap(\.self)
    case .oneOf(let a, let list): [a] + list
    case .choice(let parts, let otherwise): parts + [otherwise].compactMap(\.self)
    }
  }

  /// Returns the expression with each of its ``children`` replaced.
  func mapChildren(_ change: (SQLExpression) -> SQLExpression) -> SQLExpression {
    switch self {
    case .column, .text, .number, .boolean, .null: self
    case .call(let name, let list): .call(name, list.map(change))
    case .all(let list): .all(list.map(change))
    case .any(let list): .any(list.map(change))
    case .list(let list): .list(list.map(change))
    case .not(let inner): .not(change(inner))
    case .negative(let inner): .negative(change(inner))
    case .cast(let inner, let type): .cast(change(inner), type)
    case .isNull(let inner): .isNull(change(inner))
    case .isTrue(let inner): .isTrue(change(inner))
    case .comparison(let comparison, let a, let b): .comparison(comparison, change(a), change(b))
    case .same(let a, let b): .same(change(a), change(b))
    case .operation(let symbol, let a, let b): .operation(symbol, change(a), change(b))
    case .match(let match, let a, let b, let escape):
      .match(match, change(a), change(b), escape: escape.map(change))
    case .oneOf(let a, let list): .oneOf(change(a), list.map(change))
    case .choice(let parts, let otherwise):
      .choice(parts.map(change), otherwise: otherwise.map(change))
    }
  }

  /// The columns that the expression names, each once, in order.
  package var columns: [String] {
    var result: [String] = []
    var known: Set<String> = []
    func visit(_ expression: SQLExpression) {
      if case .column(let name) = expression, known.insert(name).inserted { result.append(name) }
      for child in expression.children { visit(child) }
    }
    visit(self)
    return result
  }
}

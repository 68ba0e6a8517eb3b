/// Conditions on values that are computed from columns.
extension SQLExpression {
  /// The condition with `CASE` outermost, if its subject is one: `CASE … THEN a … END = 'x'` holds
  /// if `a = 'x'` does.
  var distributedOverChoice: SQLExpression? {
    let subject: SQLExpression
    let rebuild: (SQLExpression) -> SQLExpression
    switch self {
    case .isNull(let inner): (subject, rebuild) = (inner, { .isNull($0) })
    case .comparison(let comparison, let left, let right) where right.asLiteral != nil:
      (subject, rebuild) = (left, { .comparison(comparison, $0, right) })
    case .oneOf(let left, let items) where items.allSatisfy({ $0.asLiteral != nil }):
      (subject, rebuild) = (left, { .oneOf($0, items) })
    default: return nil
    }
    guard case .choice(let parts, let otherwise) = subject.bare else { return nil }
    let results = parts.enumerated().map { $0.isMultiple(of: 2) ? $1 : rebuild($1) }
    return .choice(results, otherwise: rebuild(otherwise ?? .null))
  }

  /// The operands that determine whether a computed value is NULL; `nil` for a column, a JSON
  /// member or a constant.
  var operandsOfNullness: [SQLExpression]? {
    guard JSONAccess(self) == nil else { return nil }
    switch bare {
    // The result depends on whether a string is a date.
    case .call("array_position", _), .call("date", _), .call("datetime", _), .call("julianday", _),
      .call("unixepoch", _), .call("strftime", _):
      return nil
    case .call(_, let arguments): return arguments.isEmpty ? nil : arguments
    case .operation(_, let left, let right): return [left, right]
    case .negative(let inner): return [inner]
    default: return nil
    }
  }

  /// Returns the expression with columns replaced, such as generated ones by their expressions.
  ///
  /// - Parameter replacements: by lower-case column name.
  /// - Returns: the expression.
  func replacing(_ replacements: [String: SQLExpression]) -> SQLExpression {
    if case .column(let name) = self { return replacements[name.lowercased()] ?? self }
    return mapChildren { $0.replacing(replacements) }
  }

  /// The number of nodes.
  var size: Int { children.reduce(1) { $0 + $1.size } }
}

/// An equation between columns, solved for each of them.
struct Equation: Sendable, Hashable {
  /// The solutions, the most natural first; each satisfies the equation.
  var derivations: [Derivation]

  init(_ derivations: [Derivation]) { self.derivations = derivations }

  /// Solves an equation for each column that occurs once in it.
  ///
  /// - Parameters:
  ///   - left: one side.
  ///   - right: the other side.
  ///   - columns: the columns to solve it for.
  init(_ left: SQLExpression, _ right: SQLExpression, for columns: [String]) {
    let lone = Set([left, right].compactMap(\.asColumn))
    let found = columns.reversed().compactMap { column in
      Self.isolated(column, left, right).map { Derivation(column: column, expression: $0) }
    }
    derivations = found.enumerated()
      .sorted { a, b in
        let (x, y) = (a.element, b.element)
        return (x.riskCount, lone.contains(x.column) ? 0 : 1, a.offset)
          < (y.riskCount, lone.contains(y.column) ? 0 : 1, b.offset)
      }
      .map(\.element)
  }

  // MARK: Isolation

  /// Returns the equation solved for a column; `nil` if the column can't be isolated.
  private static func isolated(
    _ column: String, _ left: SQLExpression, _ right: SQLExpression
  ) -> SQLExpression? {
    switch (left.occurrences(of: column), right.occurrences(of: column)) {
    case (1, 0): isolated(column, in: left, right)
    case (0, 1): isolated(column, in: right, left)
    default: nil
    }
  }

  /// Moves everything except the column to the other side.
  private static func isolated(
    _ column: String, in side: SQLExpression, _ other: SQLExpression
  ) -> SQLExpression? {
    switch side.bare {
    case .column: return other
    case .negative(let inner): return isolated(column, in: inner, .negative(other))
    case .operation(let symbol, let left, let right):
      let isLeft = left.occurrences(of: column) == 1
      let (inner, rest) = isLeft ? (left, right) : (right, left)
      let moved: SQLExpression
      switch (symbol, isLeft) {
      case (.add, _): moved = .operation(.subtract, other, rest)
      case (.subtract, true): moved = .operation(.add, other, rest)
      case (.subtract, false): moved = .operation(.subtract, rest, other)
      case (.divide, true): moved = .operation(.multiply, other, rest)
      default: return nil
      }
      return isolated(column, in: inner, moved)
    default: return nil
    }
  }
}

extension SQLExpression {
  /// How often a column occurs.
  fileprivate func occurrences(of column: String) -> Int {
    if case .column(let name) = self { return name.lowercased() == column.lowercased() ? 1 : 0 }
    return children.reduce(0) { $0 + $1.occurrences(of: column) }
  }
}

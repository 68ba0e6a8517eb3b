package import SeedSchema

/// The parts of an exclusion constraint: which values of two rows are compared, and how.
package struct ExclusionParts: Sendable {
  /// An expression of a row, and the operator that must not be true for all parts of two rows.
  package struct Part: Sendable, Hashable {
    package var expression: String
    package var comparison: String
  }

  package private(set) var parts: [Part] = []
  /// The condition of the rows that are compared; `nil` if all are.
  package private(set) var predicate: String?

  /// Reads `EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (…)`.
  ///
  /// - Returns: `nil` for a constraint that can't be read.
  package init?(_ constraint: ExclusionConstraint) {
    guard let tokens = SQLExpressionTokenizer.tokens(of: constraint.definition) else { return nil }
    let outline = CodeOutline(tokens)
    guard let open = tokens.firstIndex(of: .mark("(")), let close = outline.closing(of: open) else {
      return nil
    }
    var first = open + 1
    for index in first...close
    where index == close || tokens[index] == .mark(",") && outline.enclosing(index) == open {
      let part = tokens[first..<index]
      guard let with = part.indices.last(where: { outline.word($0) == "with" }), with > first,
        with + 1 < index
      else { return nil }
      parts.append(
        Part(
          expression: Self.sql(tokens[first..<with]),
          comparison: Self.sql(tokens[(with + 1)..<index])
        ))
      first = index + 1
    }
    guard close + 1 < tokens.count else { return }
    guard let condition = tokens[close...].firstIndex(of: .mark("(")),
      outline.word(condition - 1) == "where", let end = outline.closing(of: condition)
    else { return }
    predicate = Self.sql(tokens[condition...end])
  }

  /// Whether rows are compared only with those of the same group, such as the bookings of a room.
  package var hasGroups: Bool { parts.contains { $0.comparison == "=" } }

  private static func sql(_ tokens: ArraySlice<SQLToken>) -> String {
    tokens.map(\.sql).joined(separator: " ")
  }
}

extension TableSchema {
  /// The exclusion constraints that compare rows of the same group.
  package var groupedExclusions: [ExclusionParts] {
    exclusions.compactMap { ExclusionParts($0) }.filter(\.hasGroups)
  }
}

import SeedSyntax
import SeedFormat
import SeedSchema

extension ExpressionCompiler {
  /// A column, a parameter, or a column of the rows that relations reference.
  mutating func name(_ names: [String], _ span: SourceSpan) throws -> TypedNode {
    guard let last = names.last else { throw Diagnostic("expected a name", at: span) }
    if names.count == 2, let record = RecordPath.parts[names[0]],
      try scope.relation(names[0]) == nil
    {
      guard let generator = record[last] else {
        throw Diagnostic(
          "a \(names[0]) has no `\(last)`", at: part(1, of: names, span),
          hint: Suggestion.hint(for: last, in: record.keys.sorted())
            ?? "it has \(record.keys.sorted().joined(separator: ", "))")
      }
      return try typed(
        .generator(
          CallSyntax(name: generator, arguments: [], nameSpan: span, span: span)))
    }
    let relations = Array(names.dropLast())
    var scope: any NameScope = scope
    var isNullable = false
    for (index, relation) in relations.enumerated() {
      let found = try located(at: part(index, of: names, span)) { try scope.relation(relation) }
      guard let related = found else {
        throw unknownRelation(names, at: index, in: scope, span)
      }
      scope = related.scope
      isNullable = isNullable || related.isNullable
    }
    if relations.isEmpty, let literal = scope.literal(ofParameter: last) {
      switch literal {
      case .text(let text): return .text(text, span)
      case .null: return .constant(.nulls(1, of: .null), .null, span)
      }
    }
    let found = try located(at: part(names.count - 1, of: names, span)) {
      try scope.profile(ofColumn: last)
    }
    guard var profile = found else {
      if last == "now", relations.isEmpty {
        return .constant(Column(.timestamps([scope.now.microseconds])), .timestamp, span)
      }
      throw try unknownColumn(names, in: scope, span)
    }
    if !relations.isEmpty {
      // Several rows can reference the same one, so values that are unique there needn't be unique
      // here.
      profile.isUnique = false
      profile.isNullable = profile.isNullable || isNullable
    }
    return TypedNode(
      node: ColumnNode(relations: relations, name: last), profile: profile, span: span)
  }

  /// Adds a position to an error without one.
  private func located<Result>(
    at span: SourceSpan, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch var error as Diagnostic where error.span == nil {
      error.span = span
      throw error
    }
  }

  private func unknownColumn(
    _ names: [String], in scope: any NameScope, _ span: SourceSpan
  ) throws -> Diagnostic {
    let last = names.last ?? ""
    let place = names.count > 1 ? " in `\(names.dropLast().joined(separator: "."))`" : ""
    if try scope.relation(last) != nil {
      return Diagnostic(
        "`\(last)` is another table's row, not a value", at: span,
        hint: "name a column of it: `\(names.joined(separator: ".")).id`")
    }
    var candidates = scope.columnNames
    if names.count == 1 { candidates += scope.parameterNames + ["now"] }
    return Diagnostic(
      "unknown name `\(last)`\(place)", at: part(names.count - 1, of: names, span),
      hint: Suggestion.hint(for: last, in: candidates) ?? list(candidates))
  }

  private func unknownRelation(
    _ names: [String], at index: Int, in scope: any NameScope, _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "unknown relation `\(names[index])`", at: part(index, of: names, span),
      hint: Suggestion.hint(for: names[index], in: scope.relationNames)
        ?? list(scope.relationNames))
  }

  private func list(_ names: [String]) -> String? {
    let known = names.sorted().prefix(8)
    return known.isEmpty ? nil : "known: \(known.joined(separator: ", "))"
  }

  /// Where one of the names of a path is.
  private func part(_ index: Int, of names: [String], _ span: SourceSpan) -> SourceSpan {
    let lengths = names.map(\.unicodeScalars.count)
    // If the path's position isn't known exactly, its span isn't as long as the path.
    guard span.length == lengths.reduce(names.count - 1, +) else { return span }
    var part = span
    part.column += lengths[..<index].reduce(index, +)
    part.length = max(1, lengths[index])
    return part
  }
}

import SeedFormat
import SeedGeneration
import SeedPredicates
import SeedSchema

/// Partial indexes: which rows of a step they cover.
extension RowGroupCompilation {
  /// Returns the rows of the step that a key covers.
  func scope(of key: Planner.Key) -> KeyScope {
    guard let predicate = key.predicate else { return .allRows }
    guard let condition = SQLExpressionParser.parse(predicate) else { return .someRows }
    return plan.probing(index) { $0.scope(of: condition) }
  }

  private func scope(of condition: SQLExpression) -> KeyScope {
    var rows: [[String: SQLTerm]] = [[:]]
    for name in condition.columns {
      // SQLite's names ignore case.
      guard let field = schema.fields.first(where: { $0.name.lowercased() == name.lowercased() })
      else { return .someRows }
      let terms = possibleTerms(of: field)
      rows = rows.flatMap { row in
        terms.map { term in row.merging([name: term]) { _, new in new } }
      }
      guard rows.count <= Self.mostTerms else { return .someRows }
    }
    let truths = rows.map { condition.truth(where: $0) }
    if truths.allSatisfy({ $0 == .isTrue }) { return .allRows }
    return truths.allSatisfy { $0 == .isFalse || $0 == .isNull } ? .noRows : .someRows
  }

  /// The maximum number of value combinations to evaluate a condition for.
  private static let mostTerms = 256

  /// All possible values of a column.
  private func possibleTerms(of field: FieldSchema) -> [SQLTerm] {
    var found: (any Generator)?
    do { found = try generator(of: field.name) } catch {}
    guard let generator = found else { return [.null, .some] }
    let profile = generator.profile
    if generator is NullGenerator || profile.kind == .null { return [.null] }
    var terms: [SQLTerm]?
    if let constant = generator as? ConstantGenerator {
      terms = [constant.value.sqlValue(at: 0).term]
    } else if let numbered = generator.numbered, numbered.domain.count <= 16,
      let values = try? numbered.domain.column(Array(0..<numbered.domain.count))
    {
      terms = (0..<values.count).map { values.nulls[$0] ? .null : values.sqlValue(at: $0).term }
    } else if let choices = profile.choices, choices.count <= 16 {
      terms = choices.map { .value($0) }
    } else if profile.kind == .boolean {
      terms = [.value("true"), .value("false")]
    }
    var result = terms ?? [.some]
    if profile.isNullable, !result.contains(.null) { result.append(.null) }
    return result
  }
}

extension SQLValue {
  /// The value in a condition.
  var term: SQLTerm {
    if case .boolean(let value) = self { return .value(value ? "true" : "false") }
    if self == .null { return .null }
    return text.map { .value($0) } ?? .some
  }
}

import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// The names that the values of a step can use.
extension RowGroupCompilation: NameScope {
  static let positions = ["row", "index", "child"]

  var now: Timestamp { plan.planner.now }

  var columnNames: [String] {
    // A mistyped name is compared with all others, which is too slow for many errors.
    generators.failed.count < DiagnosticBag.mostHints
      ? schema.fields.map(\.name) + Self.positions : []
  }

  var relationNames: [String] { relationIndices.keys.sorted() }

  var parameterNames: [String] {
    draft.parameters.map(\.column).filter {
      $0 != RecordScope.localeColumn && !ReferenceSyntax.isOwn($0)
    }
  }

  func profile(ofColumn name: String) throws -> ValueProfile? {
    if let generator = try generator(of: name) { return generator.profile }
    if Self.positions.contains(name) {
      return ValueProfile(
        .integer, minimum: .integer(1), isUnique: uniquePositions.contains(name), averageBytes: 8)
    }
    if let field = schema[field: name] {
      throw Diagnostic(
        "`\(name)` gets its value from the database, so no other value can use it", at: draft.span,
        hint: field.generation == .computed ? nil : "give `\(name)` a value")
    }
    return nil
  }

  func relation(_ name: String) throws -> RelatedScope? {
    guard let index = relationIndices[name] else { return nil }
    guard let table = relations[index].table else { return storedScope(of: relations[index]) }
    guard
      let target = plan.firstRowGroup(ofTable: table, rows: relations[index].ranges)
    else { return nil }
    let relation = relations[index]
    // A self reference reaches rows of this same step: only the type of a column is known there,
    // because its value may be the one being compiled.
    let scope: any NameScope = target === self ? EarlierRowScope(rowGroup: self) : target
    let isFirstMissing = table == draft.table && !relation.isGroup
    return RelatedScope(scope, isNullable: relation.share < 1 || isFirstMissing)
  }

  func literal(ofParameter name: String) -> ParameterLiteral? {
    guard let parameter = parameter(named: name) else { return nil }
    switch parameter.syntax {
    case .literal(let text, _, _): return .text(text)
    case .null: return .null
    default: return nil
    }
  }
}

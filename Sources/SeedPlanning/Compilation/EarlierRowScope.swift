import SeedFormat
import SeedGeneration
import SeedSchema

/// The names of earlier rows of the same step.
final class EarlierRowScope: NameScope {
  private let rowGroup: RowGroupCompilation

  init(rowGroup: RowGroupCompilation) { self.rowGroup = rowGroup }

  var now: Timestamp { rowGroup.now }
  var columnNames: [String] { rowGroup.columnNames }
  var relationNames: [String] { rowGroup.relationNames }
  var parameterNames: [String] { rowGroup.parameterNames }

  func profile(ofColumn name: String) throws -> ValueProfile? {
    if RowGroupCompilation.positions.contains(name) { return try rowGroup.profile(ofColumn: name) }
    guard let field = rowGroup.schema[field: name] else { return nil }
    if case .database = rowGroup.source(of: field) { return try rowGroup.profile(ofColumn: name) }
    return ValueProfile(
      ValueKind(of: field.type), isNullable: field.isNullable, maxLength: field.lengthLimit)
  }

  func relation(_ name: String) throws -> RelatedScope? { try rowGroup.relation(name) }

  func literal(ofParameter name: String) -> ParameterLiteral? {
    rowGroup.literal(ofParameter: name)
  }
}

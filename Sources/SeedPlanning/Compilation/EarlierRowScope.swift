import SeedFormat
import SeedGeneration
import SeedSchema

/// The names of earlier rows of the same step.
final class EarlierRowScope: NameScope {
  private let segment: SegmentCompilation

  init(segment: SegmentCompilation) { self.segment = segment }

  var now: Timestamp { segment.now }
  var columnNames: [String] { segment.columnNames }
  var relationNames: [String] { segment.relationNames }
  var parameterNames: [String] { segment.parameterNames }

  func profile(ofColumn name: String) throws -> ValueProfile? {
    if SegmentCompilation.positions.contains(name) { return try segment.profile(ofColumn: name) }
    guard let field = segment.schema[field: name] else { return nil }
    if case .database = segment.source(of: field) { return try segment.profile(ofColumn: name) }
    return ValueProfile(
      ValueKind(of: field.type), isNullable: field.isNullable, maxLength: field.lengthLimit)
  }

  func relation(_ name: String) throws -> RelatedScope? { try segment.relation(name) }

  func literal(ofParameter name: String) -> ParameterLiteral? {
    segment.literal(ofParameter: name)
  }

  func generator(for call: CallSyntax, number: Int) throws -> any Generator {
    try segment.generator(for: call, number: number)
  }
}

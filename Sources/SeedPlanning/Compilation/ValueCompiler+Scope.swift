import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// The names of the value's row, and the calls in the value's expressions.
extension ValueCompiler: ValueScope {
  var now: Timestamp { rowGroup.now }
  var columnNames: [String] { rowGroup.columnNames }
  var relationNames: [String] { rowGroup.relationNames }
  var parameterNames: [String] { rowGroup.parameterNames }

  func profile(ofColumn name: String) throws -> ValueProfile? {
    try rowGroup.profile(ofColumn: name)
  }

  func relation(_ name: String) throws -> RelatedScope? { try rowGroup.relation(name) }

  func literal(ofParameter name: String) -> ParameterLiteral? {
    rowGroup.literal(ofParameter: name)
  }

  func children(_ name: String, column: String?, at span: SourceSpan) throws -> ChildRows? {
    try rowGroup.children(name, column: column, at: span)
  }

  func generator(for call: CallSyntax, number: Int) throws -> any Generator {
    try called(number).generator(for: .call(call))
  }
}

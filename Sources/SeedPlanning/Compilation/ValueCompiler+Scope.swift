import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// The names of the value's row, and the calls in the value's expressions.
extension ValueCompiler: ValueScope {
  var now: Timestamp { rows.now }
  var columnNames: [String] { rows.columnNames }
  var relationNames: [String] { rows.relationNames }
  var parameterNames: [String] { rows.parameterNames }

  func profile(ofColumn name: String) throws -> ValueProfile? {
    try rows.profile(ofColumn: name)
  }

  func relation(_ name: String) throws -> RelatedScope? { try rows.relation(name) }

  func literal(ofParameter name: String) -> ParameterLiteral? {
    rows.literal(ofParameter: name)
  }

  func children(_ name: String, column: String?, at span: SourceSpan) throws -> ChildRows? {
    try rows.children(name, column: column, at: span)
  }

  func generator(for call: CallSyntax, number: Int) throws -> any Generator {
    try called(number).generator(for: .call(call))
  }
}

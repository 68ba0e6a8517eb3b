import SeedSyntax
import SeedFormat
import SeedGeneration

/// The expressions in references, as parameters of their step that no file can name.
extension ReferenceSyntax {
  /// The start of the parameters' names; names in files have no spaces.
  private static let prefixes = ["condition of ", "agreement of "]

  /// Whether a parameter belongs to a reference.
  static func isOwn(_ parameter: String) -> Bool { prefixes.contains { parameter.hasPrefix($0) } }

  /// The parameter that says whether a row has a reference in a column; `nil` if chance does.
  func condition(of column: String) -> FactoryDefinition.Value? {
    condition.map {
      FactoryDefinition.Value(column: Self.prefixes[0] + column, columnSpan: $0.span, syntax: $0)
    }
  }

  /// The parameters with the values of ``computedAgreements``, for a reference in a column.
  func agreedValues(of column: String) -> [FactoryDefinition.Value] {
    computedAgreements.map { agreement in
      FactoryDefinition.Value(
        column: "\(Self.prefixes[1])\(column) in \(agreement.column)",
        columnSpan: agreement.value.span, syntax: agreement.value)
    }
  }

  /// The parameters of all references among the values of a step.
  static func parameters(of values: [FactoryDefinition.Value]) -> [FactoryDefinition.Value] {
    // The references are read again later, and their errors reported.
    var ignored = DiagnosticBag()
    return values.flatMap { value -> [FactoryDefinition.Value] in
      guard let reference = ReferenceSyntax(value.syntax, bag: &ignored) else { return [] }
      return reference.agreedValues(of: value.column)
        + (reference.condition(of: value.column).map { [$0] } ?? [])
    }
  }
}

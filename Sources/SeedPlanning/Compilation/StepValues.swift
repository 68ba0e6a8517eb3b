import SeedGeneration

/// The values and the parameters of a step and its factory, by name.
struct StepValues {
  private let values: [String: FactoryDefinition.Value]
  private let parameters: [String: FactoryDefinition.Value]

  init(_ draft: RowGroupDraft) {
    values = Self.byName(draft.values)
    parameters = Self.byName(draft.parameters)
  }

  /// The value of a column; `nil` if there is none.
  func value(of column: String) -> FactoryDefinition.Value? { values[column] }

  /// The parameter with a name; `nil` if there is none.
  func parameter(named name: String) -> FactoryDefinition.Value? { parameters[name] }

  private static func byName(
    _ values: [FactoryDefinition.Value]
  ) -> [String: FactoryDefinition.Value] {
    Dictionary(values.map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

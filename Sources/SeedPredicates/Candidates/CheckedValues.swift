package import SeedSchema

/// Values that satisfy the checks of a table, for columns that a factory omits.
package struct CheckedValues {
  private let inference: TableInference?

  package init(_ table: TableSchema, generators: any KnownGenerators) {
    guard !table.checks.isEmpty else {
      inference = nil
      return
    }
    inference = TableInference(
      table: table, others: [],
      context: InferenceContext([], types: UserTypes(), generators: generators))
  }

  /// Returns the column with the bounds that checks set.
  package func bounded(_ field: FieldSchema) -> FieldSchema {
    guard let inference else { return field }
    var rule = inference.rule(of: field)
    rule.nullness = .any
    guard rule != ColumnRule() else { return field }
    var result = field
    result.apply(rule)
    return result
  }

  /// Whether the dates that checks require of a column may be later than now.
  ///
  /// Its values reach up to the upper bound; without one, a lower bound alone can be later than
  /// now.
  package func mayBeLater(_ field: FieldSchema) -> Bool {
    guard let rule = inference?.rule(of: field), let bound = rule.maximum ?? rule.minimum else {
      return false
    }
    return CivilDate(bound.text.prefix(10)) != nil && bound.text > "2024"
  }

  /// Returns the value of a column that a check restricts, in the syntax of factory files.
  ///
  /// - Returns: `nil` for a column without such a check.
  package func value(of field: FieldSchema) -> String? {
    guard let inference else { return nil }
    var rule = inference.rule(of: field)
    rule.nullness = .any
    guard rule != ColumnRule() || isDerived(field, by: inference) else { return nil }
    for case .value(let text) in inference.ownColumn(field).choices { return text }
    return nil
  }

  /// Whether a check's equation computes a column from columns that rows have values of, rather
  /// than the database's defaults.
  private func isDerived(_ field: FieldSchema, by inference: TableInference) -> Bool {
    guard inference.derivation(of: field) != nil,
      let derivation = inference.rules.derivations.first(where: { $0.column == field.name })
    else { return false }
    let sources = Set(derivation.expression.columns.map { $0.lowercased() })
    return inference.table.fields.allSatisfy { other in
      !sources.contains(other.name.lowercased())
        || other.generation == .none && other.defaultValue == nil
    }
  }
}

import SeedFormat
import SeedGeneration
package import SeedSchema

/// A column that a value of a step reads from rows which the step references.
package struct ReferencedColumn: Hashable {
  /// The name of the relation that leads to the rows, or of the column that references them; `nil`
  /// if a path of several relations leads there.
  package var relation: String?
  /// The column.
  package var column: String
}

extension Project {
  /// The columns that the values of a step read from the rows that it references.
  ///
  /// If these rows exist before the run, the columns must be read from the database.
  ///
  /// - Parameters:
  ///   - create: the step.
  ///   - factory: its factory.
  /// - Returns: the columns, with the relations that lead to their rows.
  package func columnsOfReferencedRows(
    for create: CreateStep, _ factory: ResolvedFactory
  ) -> Set<ReferencedColumn> {
    var result: Set<ReferencedColumn> = []
    var ignored = DiagnosticBag()
    for value in factory.allValues(in: create) + factory.parameters + create.parameters {
      for path in value.syntax.dependencies.relations {
        guard let column = path.last else { continue }
        result.insert(.init(relation: path.count == 2 ? path[0] : nil, column: column))
      }
      guard let reference = ReferenceSyntax(value.syntax, bag: &ignored) else { continue }
      for agreement in reference.agreements {
        result.insert(.init(relation: value.column, column: agreement.column))
        let path = agreement.path.split(separator: ".").map(String.init)
        if path.count == 2 { result.insert(.init(relation: path[0], column: path[1])) }
      }
      for agreement in reference.computedAgreements {
        result.insert(.init(relation: value.column, column: agreement.column))
      }
      if let column = reference.column {
        result.insert(.init(relation: value.column, column: column))
      }
    }
    return result
  }

  /// The names of the factories of each table.
  package var factoriesByTable: [TableName: [String]] {
    var result: [TableName: [String]] = [:]
    for name in factories.keys {
      if let table = table(of: name) { result[table, default: []].append(name) }
    }
    return result
  }
}

extension ResolvedFactory {
  /// The values of the factory, its traits and a step.
  package func allValues(in step: CreateStep) -> [FactoryDefinition.Value] {
    values + traits.flatMap(\.values) + step.values
  }

  /// The names by which other steps call the rows of a step.
  package func rowNames(in step: CreateStep) -> Set<String> {
    Set([name, table.description, step.factory.name] + ancestors).union(
      step.group.map { [$0.name] } ?? [])
  }
}

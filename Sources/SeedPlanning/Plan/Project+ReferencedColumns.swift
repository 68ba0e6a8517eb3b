import SeedFormat
import SeedGeneration
import SeedSchema

extension Project {
  /// The names of the columns that the values of a step read from the rows that it references.
  ///
  /// If these rows exist before the run, the columns must be read from the database.
  ///
  /// - Parameters:
  ///   - create: the step.
  ///   - factory: its factory.
  /// - Returns: the names, of whatever table.
  package func columnsOfReferencedRows(
    for create: CreateStep, _ factory: ResolvedFactory
  ) -> Set<String> {
    var result: Set<String> = []
    var ignored = DiagnosticBag()
    let traits = factory.traits.flatMap { $0.values }
    for value in factory.values + traits + create.values + factory.parameters + create.parameters {
      result.formUnion(value.syntax.dependencies.relations.compactMap(\.last))
      guard let reference = ReferenceSyntax(value.syntax, bag: &ignored) else { continue }
      for agreement in reference.agreements {
        result.insert(agreement.column)
        let path = agreement.path.split(separator: ".")
        if path.count == 2, let column = path.last { result.insert(String(column)) }
      }
      if let column = reference.column { result.insert(column) }
    }
    return result
  }
}

extension ResolvedFactory {
  /// The names by which other steps call the rows of a step.
  package func rowNames(in step: CreateStep) -> Set<String> {
    Set([name, table.description, step.factory.name] + ancestors).union(
      step.group.map { [$0.name] } ?? [])
  }
}

import SeedFormat
import SeedPlanning
import SeedPredicates
import SeedSchema

extension AutoRun {
  /// Infers files like ``initialize(_:scenario:database:schema:files:record:rehearses:)``, but only
  /// reads the database.
  ///
  /// - Throws: `DatabaseError`, or `DiagnosticsError` if nothing can be planned.
  package func proposal(
    _ options: AutoOptions, scenario: String, database: String?, files: [SourceFile],
    record: InitRecord?
  ) async throws -> ProposedProject {
    var pass = try await pass(options, for: scenario, in: files)
    _ = try await pass.makePlan()
    var files = ProjectUpdate(pass, scenario: scenario, files: files, record: record)
    files.database = database
    var changes = files.changes()
    changes.notes += pass.results.excludedTableNotes
    let columns = pass.project.factories.flatMap { factory in
      factory.columns.map { column in
        ProposedColumn(
          table: factory.schema.name.description, factory: factory.name, column: column.name,
          uncertainty: column.note ?? FactoryWriter.uncertainty(of: column.choice),
          alternatives: column.alternatives)
      }
    }
    return ProposedProject(changes: changes, columns: columns)
  }
}

extension InferredColumn {
  /// The other choices that are values, without duplicates.
  fileprivate var alternatives: [String] {
    let current = choice
    var seen: Set<String> = []
    return choices.compactMap { other in
      guard other != current, case .value(let text) = other, seen.insert(text).inserted else {
        return nil
      }
      return text
    }
  }
}

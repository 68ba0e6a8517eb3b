import SeedSyntax
import SeedGeneration
import SeedKit
import SeedPredicates
import SeedSchema

/// Tables whose rows are all written by triggers of other tables: a scenario doesn't create these
/// rows, and can't know their keys before it runs.
extension AutoPass {
  /// Removes the tables whose rows triggers write from the project.
  ///
  /// If their key is that of the row that fires the trigger, references to them become references
  /// to that row.
  ///
  /// - Returns: notes about them for the author.
  /// - Throws: ``DiagnosticsError`` if nothing can be planned.
  mutating func removeTriggerWrittenTables() async throws -> [String] {
    var notes: [String] = []
    for name in skipped where self[name].triggers.rows?.count ?? 0 > 0 {
      // The table is full: its key allows no rows besides those of the triggers.
      guard let skip = self[name].skip else { continue }
      project.restore(skip.factory)
      project.limits[name] = 0
      self[name].state = .untried
    }
    skipped = skipped.filter { self[$0].skip != nil }
    for (table, progress) in tables.sorted(by: { $0.key.description < $1.key.description }) {
      guard let rows = progress.triggers.rows, rows.count > 0, project.limits[table] == 0 else {
        continue
      }
      state.rows[table] = .init(count: rows.before)
      notes.append("\(table) gets no step: triggers of other tables write its rows")
      for index in project.factories.indices {
        redirectReferences(of: index, pastRowsOf: table, count: rows.count)
      }
    }
    if !notes.isEmpty { _ = try await makePlan() }
    return notes
  }

  /// Replaces a factory's references to rows of a table by references to the rows whose keys those
  /// copy.
  private mutating func redirectReferences(
    of factory: Int, pastRowsOf table: TableName, count: Int64
  ) {
    for key in project.factories[factory].schema.foreignKeys
    where key.references == table && key.columns.count == 1 {
      guard
        let column = project.factories[factory].columns.firstIndex(where: {
          $0.name == key.columns[0]
        }),
        let reference = originalReference(for: table, key.referencedColumns, count: count)
      else { continue }
      var isOptional = false
      if case .value(let value) = project.factories[factory].columns[column].choice {
        isOptional = ValueText(value).isCall(of: "maybe")
      }
      project.factories[factory].columns[column].choices.insert(
        .value(isOptional ? "maybe(80%, \(reference))" : reference), at: 0)
      project.factories[factory].columns[column].rejectedCount = 0
    }
  }

  /// Returns a reference to the rows whose keys the columns of a table copy, if there are no more
  /// of them than rows written by the trigger.
  private func originalReference(
    for table: TableName, _ columns: [String], count: Int64
  ) -> String? {
    if let reference = referenceToWriter(of: table, columns) { return reference }
    guard let key = schemas[table]?.foreignKeys.first(where: { $0.columns == columns }),
      let parent = project.factories.first(where: { $0.schema.name == key.references }),
      tables[key.references]?.triggers.rows == nil,
      let parentRows = tables[key.references]?.loaded?.rows, parentRows > 0, parentRows <= count
    else { return nil }
    let column =
      parent.schema.primaryKey == key.referencedColumns
      ? "" : key.referencedColumns.first.flatMap { NameWriter.inBraces($0) }.map { "." + $0 } ?? ""
    return "ref(\(parent.name)\(column))"
  }

  /// Returns a reference to the rows for which triggers write those of a table.
  private func referenceToWriter(of table: TableName, _ columns: [String]) -> String? {
    guard columns.count == 1 else { return nil }
    let writers = project.factories.filter {
      writtenRows.writers[table]?.contains($0.schema.name) == true
        && (tables[$0.schema.name]?.loaded?.rows ?? 0) > 0
    }
    for writer in writers {
      guard let source = writtenRows.source(of: columns[0], of: table, in: writer.schema.name)
      else { continue }
      if writer.schema.primaryKey == [source] { return "ref(\(writer.name))" }
      if let name = NameWriter.inBraces(source) { return "ref(\(writer.name).\(name))" }
    }
    return nil
  }
}

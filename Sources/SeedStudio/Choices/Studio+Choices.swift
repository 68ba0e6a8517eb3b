internal import SeedFormat
internal import SeedGeneration
internal import SeedInference
internal import SeedPlanning
internal import SeedSchema

/// For a database without files: the values that it would get, and the files that record the user's
/// choices.
extension Studio {
  /// Reads the tables of the database, once.
  func prepare() async {
    if let preparation { return await preparation.value }
    let task = Task {
      do {
        proposal = try await host.proposal()
      } catch {
        proposalFailure = host.failure(of: error)
      }
    }
    preparation = task
    await task.value
  }

  /// The proposed files that neither exist nor have a factory or scenario of the same name.
  func unwritten(besides files: [SourceFile]) -> [SourceFile] {
    guard let proposal else { return [] }
    let names = Set(files.map(\.name))
    let own = Project.read(files, variables: host.variables)
    return proposal.files.filter { file in
      guard !names.contains(file.name) else { return false }
      let proposed = Project.read([file])
      return proposed.factories.keys.allSatisfy { own.factories[$0] == nil }
        && proposed.scenarios.keys.allSatisfy { own.scenarios[$0] == nil }
    }
  }

  /// The values of each column.
  ///
  /// - Throws: ``StudioFailure`` without a database.
  func choices(_ source: PlanSource) async throws -> ChosenValues {
    let planned = try await planned(source)
    guard let proposal else {
      throw proposalFailure ?? StudioFailure(404, "`seed studio --database` shows columns to check")
    }
    let written = Set(disk.map(\.name))
    let files = disk + unwritten(besides: disk)
    return await Self.choices(planned, proposal, files: files, written: written)
  }

  @concurrent
  private nonisolated static func choices(
    _ planned: Planned, _ proposal: StudioProposal, files: [SourceFile], written: Set<String>
  ) async -> ChosenValues {
    let byName = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var edits: [String: FactoryEdit] = [:]
    var samples: [String: [String: [String?]]] = [:]
    var columns: [ChosenValues.Column] = []
    let tables = Dictionary(
      planned.plan.tables.map { ($0.schema.name.description, $0.schema) },
      uniquingKeysWith: { first, _ in first })
    for column in proposal.columns {
      guard let factory = planned.project.factories[column.factory],
        let file = byName[factory.nameSpan.file]
      else { continue }
      let edit = edits[column.factory] ?? FactoryEdit(file, factory: column.factory)
      edits[column.factory] = edit
      let generated = samples[column.table] ?? Self.samples(of: column.table, planned.plan)
      samples[column.table] = generated
      let value = edit.value(of: column.column)
      let isProposed = proposal.files.first { $0.name == file.name }.map {
        FactoryEdit($0, factory: column.factory).value(of: column.column) == value
      }
      columns.append(
        ChosenValues.Column(
          table: column.table, factory: column.factory, column: column.column,
          type: tables[column.table]?[field: column.column]?.type.shown ?? "", file: file.name,
          isWritten: written.contains(file.name), value: value,
          doubt: isProposed == true ? column.uncertainty : nil, alternatives: column.alternatives,
          samples: generated[column.column] ?? []))
    }
    let sorted = columns.filter { $0.doubt != nil } + columns.filter { $0.doubt == nil }
    return ChosenValues(
      revision: planned.revision, database: proposal.database, columns: sorted,
      unwritten: files.map(\.name).filter { !written.contains($0) }, notes: proposal.notes)
  }

  /// A few values of each column of a table.
  private nonisolated static func samples(of table: String, _ plan: Plan) -> [String: [String?]] {
    guard let place = try? plan.place(ofTable: table),
      let rowGroup = plan.tables[place].rowGroups.first, !rowGroup.rows.isEmpty
    else { return [:] }
    let rows = rowGroup.rows.prefix(4)
    let frame = RowGroupFrame(
      graph: plan.graph, table: place, rowGroup: rowGroup,
      rows: .range(rows.startIndex..<rows.endIndex))
    var result: [String: [String?]] = [:]
    for column in rowGroup.columns {
      guard let values = try? frame.column(column.field.name) else { continue }
      result[column.field.name] = (0..<values.count).map {
        values.sqlValue(at: $0).text.map { String($0.prefix(60)) }
      }
    }
    return result
  }

  /// Writes the factory file of a column with another value.
  ///
  /// - Throws: ``StudioFailure`` or `DiagnosticsError` if the value can't be used; nothing is
  ///   written then.
  func choose(_ choice: ChoiceRequest) async throws -> ChosenValues {
    guard let proposal, let factory = try readProject().factories[choice.factory] else {
      throw StudioFailure(404, "there is no factory `\(choice.factory)`")
    }
    let value = choice.value.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !value.allSatisfy(\.isWhitespace) else {
      throw StudioFailure(422, "which value?", hint: "write `null` for NULL")
    }
    var files = disk + unwritten(besides: disk)
    guard let place = files.firstIndex(where: { $0.name == factory.nameSpan.file }) else {
      throw StudioFailure(409, "the file has changed in the meantime")
    }
    var edit = FactoryEdit(files[place], factory: choice.factory)
    let column = proposal.columns.first {
      $0.factory == choice.factory && $0.column == choice.column
    }
    try edit.set(choice.column, to: value, doubt: column?.uncertainty)
    files[place] = edit.file
    let changed = Project.read(files, variables: host.variables)
    if changed.hasErrors { throw DiagnosticsError(changed.diagnostics) }
    let source = recent.last ?? .factory(choice.factory)
    if case .scenario(let name) = source, let known = states[name] {
      _ = try Planner.plan(name, in: changed, options: host.planOptions, state: known.state)
    }
    try host.write([files[place]])
    await look()
    return try await choices(source)
  }

  /// Writes all files that don't exist yet.
  func writeAll() async throws -> ChosenValues {
    try host.write(unwritten(besides: disk))
    await look()
    guard let source = recent.last else { throw StudioFailure(404, "nothing is shown") }
    return try await choices(source)
  }
}

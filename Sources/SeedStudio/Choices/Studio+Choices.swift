internal import SeedFormat
internal import SeedGeneration
internal import SeedPlanning
internal import SeedSchema

/// For a database without files: the values that it would get, and the files that record the user's
/// choices.
extension Studio {
  /// Reads the tables of the database, once.
  func prepare() async {
    if let task = proposalRequest.task { return await task.value }
    let task = Task {
      do {
        proposalRequest.proposal = try await host.proposal()
      } catch {
        proposalRequest.failure = host.failure(of: error)
      }
    }
    proposalRequest.task = task
    await task.value
  }

  /// The files of the proposal that don't exist yet.
  private var unwritten: [SourceFile] { files.unwritten(of: proposalRequest.proposal, host) }

  /// The values of each column.
  ///
  /// - Throws: ``StudioFailure`` without a database.
  func choices(_ source: PlanSource) async throws -> ChosenValues {
    let planned = try await planned(source)
    guard let proposal = proposalRequest.proposal else {
      throw proposalRequest.failure
        ?? StudioFailure(404, "`seed studio --database` shows columns to check")
    }
    let written = Set(files.existing.map(\.name))
    return await Self.choices(
      planned, proposal, files: files.existing + unwritten, written: written)
  }

  @concurrent
  private nonisolated static func choices(
    _ planned: StudioPlan, _ proposal: StudioProposal, files: [SourceFile],
    written: Set<String>
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
    guard let index = try? plan.index(ofTable: table),
      let rowGroup = plan.tables[index].rowGroups.first, !rowGroup.rows.isEmpty
    else { return [:] }
    let rows = rowGroup.rows.prefix(4)
    let frame = RowGroupFrame(
      graph: plan.graph, table: index, rowGroup: rowGroup,
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
    await catchUp()
    guard let proposal = proposalRequest.proposal,
      let factory = try readProject().factories[choice.factory]
    else {
      throw StudioFailure(404, "there is no factory `\(choice.factory)`")
    }
    let value = choice.value.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !value.allSatisfy(\.isWhitespace) else {
      throw StudioFailure(422, "there is no value", hint: "write `null` for NULL")
    }
    var files = files.existing + unwritten
    guard let index = files.firstIndex(where: { $0.name == factory.nameSpan.file }) else {
      throw StudioFailure(409, "the file has changed in the meantime")
    }
    var edit = FactoryEdit(files[index], factory: choice.factory)
    let column = proposal.columns.first {
      $0.factory == choice.factory && $0.column == choice.column
    }
    try edit.set(choice.column, to: value, doubt: column?.uncertainty)
    files[index] = edit.file
    let changed = Project.read(files, variables: host.variables)
    if changed.hasErrors { throw DiagnosticsError(changed.diagnostics) }
    let source = plans.recent.last ?? .factory(choice.factory)
    if case .scenario(let name) = source, let known = plans.states[name] {
      _ = try Planner.plan(name, in: changed, options: host.planOptions, state: known.state)
    }
    try host.write([files[index]])
    await look()
    return try await choices(source)
  }

  /// Writes all files that don't exist yet.
  func writeAll() async throws -> ChosenValues {
    await catchUp()
    try host.write(unwritten)
    await look()
    guard let source = plans.recent.last else { throw StudioFailure(404, "nothing is shown") }
    return try await choices(source)
  }
}

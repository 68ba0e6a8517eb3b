import SeedDatabase
import SeedSchema

extension Query {
  /// Sets columns of all rows of the query, in one statement. Neither hooks nor
  /// ``Model/validate(_:)`` are called; columns with `.timestamp(.onUpdate)` are set.
  ///
  /// ```swift
  /// let count = try await User.where { $0.age < 18 }.update(in: db) { $0.set(\.role, to: .guest) }
  /// ```
  ///
  /// - Returns: how many rows there were.
  /// - Throws: ``ValidationError`` if a value doesn't meet the checks of its field,
  ///   ``DuplicateRecord``, `DatabaseError`.
  @discardableResult
  public func update(
    in context: some DatabaseContext, _ change: (inout Changes<Row>) -> Void
  ) async throws -> Int {
    var changes = Changes<Row>()
    change(&changes)
    return try await update(changes, in: context)
  }

  func update(_ changes: Changes<Row>, in context: some DatabaseContext) async throws -> Int {
    var changes = changes
    let writer = try ModelWriter<Row>(context)
    if let problem = changes.problem { throw problem }
    guard changes.failures.isEmpty else {
      throw ValidationError(table: Row.table.name.description, failures: changes.failures)
    }
    guard !changes.assignments.isEmpty else { return 0 }
    try changes.checkStorable(in: context.dialect)
    // A version counts changes of the row, not its deletion.
    let uncounted = [Row.table.deletionField?.name, Row.table.versionField?.name]
    let isCounted = changes.assignments.contains { !uncounted.contains($0.field.name) }
    for field in Row.table.fields where field.schema.generation == .timestampOnUpdate {
      if changes.assignments.contains(where: { $0.field.name == field.name }) { continue }
      changes.set(field, to: .value(.timestamp(context.now), field.schema.type))
    }
    if isCounted, let version = Row.table.versionField {
      let node = ModelColumns<Row>().node(version)
      changes.set(
        version,
        to: .arithmetic(
          .addition, node, .value(.integer(1), version.schema.type), version.schema.type))
    }
    let dialect = context.dialect
    var renderer = SQLRenderer(dialect)
    renderer.append("UPDATE \(dialect.quoted(Row.table.name)) SET ")
    for (index, assignment) in changes.assignments.enumerated() {
      renderer.append((index > 0 ? ", " : "") + dialect.quoted(assignment.field.name) + " = ")
      try renderer.appendAssigned(assignment.value, to: assignment.field)
    }
    try renderer.appendCondition(try writtenCondition(writer))
    do {
      return try await context.execute(renderer.statement)
    } catch var error as DatabaseError where error.code == .invalidValue && error.columns.isEmpty {
      // PostgreSQL doesn't say which computed value is out of range.
      error.columns = changes.computedFields
      throw error
    } catch {
      throw writer.mapped(error)
    }
  }

  /// Permanently deletes all rows of the query, in one statement. No hooks are called.
  ///
  /// - Returns: how many rows there were.
  /// - Throws: `DatabaseError` if a statement fails.
  @discardableResult
  public func delete(in context: some DatabaseContext) async throws -> Int {
    let writer = try ModelWriter<Row>(context)
    var renderer = SQLRenderer(context.dialect)
    renderer.append("DELETE FROM \(context.dialect.quoted(Row.table.name))")
    try renderer.appendCondition(try writtenCondition(writer))
    return try await context.execute(renderer.statement)
  }

  /// The condition of an update or a delete; for a limited query, the key must be among those of
  /// its rows.
  private func writtenCondition(_ writer: ModelWriter<Row>) throws -> SQLNode? {
    guard alias == nil, common == nil else {
      throw DatabaseError(
        .misuse, "rows of \(Row.table.name) can only be written by a query of the table itself",
        table: Row.table.name.name)
    }
    guard isRestricted else { return livingCondition }
    let columns = ModelColumns<Row>()
    let keys = try writer.keyFields().map { columns.node($0) }
    var select = orderedByKey.select
    select.columns = keys
    return .selected(keys.count == 1 ? keys[0] : .tuple(keys), select)
  }
}

import SeedDatabase
import SeedSchema

extension Model {
  /// Updates the row of the model's primary key.
  ///
  /// ```swift
  /// user.age = 43
  /// user = try await user.update(in: db)
  /// try await user.update(\.age, in: db)  // only this column, and what `.onUpdate` sets
  /// ```
  ///
  /// Only the written fields are checked. The mark of deletion of a ``SoftDeletable`` model is
  /// written only if it is named. Otherwise it must be the same in the row and the model: a copy
  /// made before ``SoftDeletable/softDelete(in:)`` changes nothing.
  ///
  /// - Parameters:
  ///   - fields: the fields to write; all if empty.
  ///   - context: the database or transaction.
  /// - Returns: the written model.
  /// - Throws: ``RecordNotFound`` if there is no such row, ``ValidationError``,
  ///   ``DuplicateRecord``, `DatabaseError`.
  @discardableResult
  public func update(
    _ fields: (any PartialKeyPath<Self> & Sendable)..., in context: some DatabaseContext
  ) async throws -> Self {
    let writer = try ModelWriter<Self>(context)
    let changed = try writer.changedFields(fields)
    return try await update(changed, isPartial: !fields.isEmpty, writer, in: context)
  }

  /// Changes the model and writes the changed columns, and those that `.onUpdate` sets.
  ///
  /// ```swift
  /// user = try await user.update(in: db) { $0.age = 43 }
  /// ```
  ///
  /// Without a difference nothing is written.
  ///
  /// - Returns: the written model.
  /// - Throws: as ``update(_:in:)``, and any error of the closure.
  @discardableResult
  public func update(
    in context: some DatabaseContext, _ change: (inout Self) throws -> Void
  ) async throws -> Self {
    var changed = self
    try change(&changed)
    return try await changed.updateChanges(since: self, in: context)
  }

  /// Writes the columns that differ from an earlier copy of the model, and those that `.onUpdate`
  /// sets.
  ///
  /// ```swift
  /// let before = user
  /// user.age = 43
  /// user = try await user.updateChanges(since: before, in: db)
  /// ```
  ///
  /// - Returns: the written model.
  /// - Throws: `DatabaseError` of code `misuse` if the copy has another key; otherwise as
  ///   ``update(_:in:)``.
  @discardableResult
  public func updateChanges(
    since before: Self, in context: some DatabaseContext
  ) async throws -> Self {
    let writer = try ModelWriter<Self>(context)
    let names = Set(try writer.changes(from: before, to: self).map(\.name))
    guard !names.isEmpty else { return self }
    let changed = Self.table.fields.filter { field in
      names.contains(field.name) || field.schema.generation == .timestampOnUpdate
    }
    return try await update(changed, isPartial: true, writer, in: context)
  }

  /// The names of the columns that differ from an earlier copy of the model.
  ///
  /// - Throws: `DatabaseError` of code `invalidSchema` if the table's definition is not valid.
  public func changedColumns(since before: Self) throws -> [String] {
    try Self.table.check()
    return Self.table.fields.filter { $0.get(self) != $0.get(before) }.map(\.name)
  }

  private func update(
    _ changed: [TableField<Self>], isPartial: Bool, _ writer: ModelWriter<Self>,
    in context: some DatabaseContext
  ) async throws -> Self {
    guard Hooks.exist(for: Self.self) else {
      return try await writer.update(self, changed, isPartial: isPartial, in: context)
    }
    return try await context.transaction { transaction in
      let models = try await Hooks.call(.willUpdate, on: [self], in: transaction)
      let updated = try await writer.update(
        models[0], changed, isPartial: isPartial, in: transaction)
      return try await Hooks.call(.didUpdate, on: [updated], in: transaction).first ?? updated
    }
  }

  /// Updates the rows of the models' primary keys, all or none; many of them in one statement.
  ///
  /// - Parameters:
  ///   - models: the models.
  ///   - fields: the fields to write; all if empty.
  ///   - context: the database or transaction.
  /// - Returns: the written models.
  /// - Throws: ``RecordNotFound`` if a row is missing; otherwise as ``update(_:in:)``.
  @discardableResult
  public static func update(
    _ models: [Self], _ fields: (any PartialKeyPath<Self> & Sendable)...,
    in context: some DatabaseContext
  ) async throws -> [Self] {
    let writer = try ModelWriter<Self>(context)
    let changed = try writer.changedFields(fields)
    guard !models.isEmpty else { return [] }
    let now = context.now
    return try await context.transaction { transaction in
      var models = try await Hooks.call(.willUpdate, on: models, in: transaction)
      try writer.stamp(&models, [.timestampOnUpdate], at: now)
      try writer.validate(models, only: fields.isEmpty ? nil : Set(changed.map(\.name)))
      do {
        try await writer.updateAll(models, changed, in: transaction)
      } catch {
        throw writer.mapped(error)
      }
      try writer.countVersions(&models)
      return try await Hooks.call(.didUpdate, on: models, in: transaction)
    }
  }
}

extension ModelWriter {
  /// The fields that an update writes: those named, or all but the key and the mark of deletion,
  /// and its timestamps.
  func changedFields(
    _ named: [any PartialKeyPath<Row> & Sendable]
  ) throws -> [TableField<Row>] {
    let keys = Set(try keyFields().map(\.name))
    let chosen = Set(try named.map { try field(of: $0).name })
    return table.fields.filter { field in
      guard !keys.contains(field.name), field.schema.generation != .computed,
        !field.traits.isVersion
      else {
        return false
      }
      return chosen.contains(field.name)
        || (chosen.isEmpty && field.name != table.deletionField?.name)
        || field.schema.generation == .timestampOnUpdate
    }
  }

  /// The fields that two copies of a row differ in, other than those that the ORM sets.
  func changes(from before: Row, to after: Row) throws -> [TableField<Row>] {
    let keys = try keyFields()
    guard keys.allSatisfy({ $0.get(before) == $0.get(after) }) else {
      throw DatabaseError(
        .misuse, "the copies of a row of \(table.name) have different keys", table: table.name.name)
    }
    return table.fields.filter { field in
      field.schema.generation != .computed && !field.traits.isVersion
        && field.get(before) != field.get(after)
    }
  }

  func update(
    _ model: Row, _ changed: [TableField<Row>], isPartial: Bool, in context: some DatabaseContext
  ) async throws -> Row {
    var models = [model]
    try stamp(&models, [.timestampOnUpdate], at: context.now)
    try validate(models, only: isPartial ? Set(changed.map(\.name)) : nil)
    var renderer = SQLRenderer(dialect)
    renderer.append("UPDATE \(dialect.quoted(table.name)) SET ")
    // A row that consists of its key must still exist.
    for (index, field) in (changed.isEmpty ? try keyFields() : changed).enumerated() {
      renderer.append((index > 0 ? ", " : "") + dialect.quoted(field.name) + " = ")
      renderer.bind(try value(of: field, in: models[0]))
    }
    appendVersion(to: &renderer)
    var condition = try keyCondition(models[0])
    if let version = table.versionField {
      condition = .both(condition, versionCondition(version, of: models[0]))
    }
    if let mark = markToMatch(changed) {
      let node = ModelColumns<Row>().node(mark)
      condition = .both(condition, isMarked(models[0], mark) ? .isNotNull(node) : .isNull(node))
    }
    try renderer.appendCondition(condition)
    do {
      let count = try await context.execute(renderer.statement)
      guard count > 0 else { throw try await missing(models[0], in: context) }
    } catch {
      throw mapped(error)
    }
    try countVersions(&models)
    return models[0]
  }

  /// Writes models by statements that join a table of the new values.
  func updateAll(
    _ models: [Row], _ changed: [TableField<Row>], in transaction: Transaction
  ) async throws {
    let keys = try keyFields()
    let changed = changed.isEmpty ? keys : changed
    var columns =
      changed.contains { field in keys.contains { $0.name == field.name } }
      ? keys : keys + changed
    if let version = table.versionField { columns.append(version) }
    guard Set(models.map { model in keys.map { $0.get(model) } }).count == models.count else {
      throw DatabaseError(
        .misuse, "two models that are to update \(table.name) have the same key",
        table: table.name.name)
    }
    let size = max(1, dialect.maximumBoundValues / columns.count)
    let mark = markToMatch(changed)
    let groups = Dictionary(grouping: models) { model in mark.map { isMarked(model, $0) } }
    for (isMarked, group) in groups {
      for start in stride(from: 0, to: group.count, by: size) {
        let part = group[start..<min(start + size, group.count)]
        var statement = try updateStatement(part, columns, keys, changed)
        if let mark, let isMarked {
          let column = dialect.quoted(table.name.name) + "." + dialect.quoted(mark.name)
          statement.append(SQLStatement(sql: " AND \(column) IS \(isMarked ? "NOT " : "")NULL"))
        }
        let count = try await transaction.execute(statement)
        guard count == part.count else {
          for model in part where table.versionField != nil {
            let error = try await missing(model, in: transaction)
            if error is StaleRecord { throw error }
          }
          throw oneNotFound(of: part)
        }
      }
    }
  }

  /// The mark of deletion, which must be the same in the row as in the model unless it is written.
  private func markToMatch(_ changed: [TableField<Row>]) -> TableField<Row>? {
    guard let mark = table.deletionField, !changed.contains(where: { $0.name == mark.name }) else {
      return nil
    }
    return mark
  }

  private func isMarked(_ model: Row, _ mark: TableField<Row>) -> Bool { !mark.get(model).isNull }

  private func updateStatement(
    _ models: ArraySlice<Row>, _ columns: [TableField<Row>], _ keys: [TableField<Row>],
    _ changed: [TableField<Row>]
  ) throws -> SQLStatement {
    let source = dialect.quoted("changed_rows")
    let names = columns.map { dialect.quoted($0.name) }.joined(separator: ", ")
    var statement = SQLStatement(sql: "WITH \(source) (\(names)) AS (VALUES ")
    for (number, model) in models.enumerated() {
      statement.append(SQLStatement(sql: number == 0 ? "(" : ", ("))
      for (index, field) in columns.enumerated() {
        if index > 0 { statement.append(", ") }
        let value: SQLStatement = "\(try value(of: field, in: model))"
        // The first row determines the types of all.
        statement.append(number == 0 ? dialect.queries.cast(value, to: field.schema.type) : value)
      }
      statement.append(")")
    }
    let target = dialect.quoted(table.name)
    let qualifier = dialect.quoted(table.name.name)
    var assignments = changed.map { field in
      "\(dialect.quoted(field.name)) = \(source).\(dialect.quoted(field.name))"
    }
    if let version = table.versionField.map({ dialect.quoted($0.name) }) {
      assignments.append("\(version) = \(source).\(version) + 1")
    }
    let conditions = (keys + (table.versionField.map { [$0] } ?? [])).map { field in
      "\(qualifier).\(dialect.quoted(field.name)) = \(source).\(dialect.quoted(field.name))"
    }
    statement.append(
      SQLStatement(
        sql: ") UPDATE \(target) SET \(assignments.joined(separator: ", ")) FROM \(source) "
          + "WHERE \(conditions.joined(separator: " AND "))"))
    return statement
  }
}

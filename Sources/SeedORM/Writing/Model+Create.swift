import SeedDatabase
import SeedSchema

extension Model {
  /// Inserts the model as a new row.
  ///
  /// ```swift
  /// let ann = try await User(username: "ann").create(in: db)  // with its id and its timestamps
  /// ```
  ///
  /// - Parameters:
  ///   - keepingTimestamps: whether fields with `.timestamp` keep the model's values.
  ///   - context: the database or transaction.
  /// - Returns: the inserted model, with generated values.
  /// - Throws: ``ValidationError``, ``DuplicateRecord``, `DatabaseError`.
  @discardableResult
  public func create(
    keepingTimestamps: Bool = false, in context: some DatabaseContext
  ) async throws -> Self {
    // Lists and optional models are left to other functions: this one would look up their types even
    // if it doesn't need them.
    if Hooks.exist(for: Self.self) {
      return try await createInList(keepingTimestamps: keepingTimestamps, in: context)
    }
    let writer = try ModelWriter<Self>(context)
    var model = self
    try writer.prepare(&model, keepingTimestamps: keepingTimestamps, at: context.now)
    let omitted = writer.omitted(model)
    let statement = try writer.insertStatement(model, omitting: omitted, returning: omitted)
    do {
      guard !omitted.isEmpty else {
        _ = try await context.execute(statement)
        return model
      }
      let made = try await context.fetch(statement) { row in
        omitted.indices.map { row.value(at: $0) }
      }
      return try writer.taking(made, of: omitted, into: model)
    } catch {
      throw writer.mapped(error)
    }
  }

  private func createInList(
    keepingTimestamps: Bool, in context: some DatabaseContext
  ) async throws -> Self {
    try await Self.create([self], keepingTimestamps: keepingTimestamps, in: context).first ?? self
  }

  /// Inserts models as new rows, all or none; many of them through a bulk load.
  ///
  /// ```swift
  /// let users = try await User.create(drafts, in: db)
  /// try await User.create(users, onConflict: .update(on: \.username), in: db)  // an upsert
  /// ```
  ///
  /// - Parameters:
  ///   - models: the models.
  ///   - conflict: what to do with a row whose key or unique value already exists. If two models of
  ///     the list conflict, the later one wins. A row that is marked as deleted isn't overwritten;
  ///     ``DuplicateRecord`` is thrown instead.
  ///   - keepingTimestamps: whether fields with `.timestamp` keep the models' values.
  ///   - context: the database or transaction.
  /// - Returns: the written models, in their order; without those that were ignored.
  /// - Throws: ``ValidationError`` with the index of each model, ``DuplicateRecord``,
  ///   `DatabaseError`.
  @discardableResult
  public static func create(
    _ models: [Self], onConflict conflict: OnConflict<Self> = .fail,
    keepingTimestamps: Bool = false, in context: some DatabaseContext
  ) async throws -> [Self] {
    let writer = try ModelWriter<Self>(context)
    guard !models.isEmpty else { return [] }
    let now = context.now
    return try await context.transaction { transaction in
      var models = try await Hooks.call(.willCreate, on: models, in: transaction)
      try writer.prepare(&models, keepingTimestamps: keepingTimestamps, at: now)
      do {
        if case .fail = conflict.action {
          try await writer.insert(&models, in: transaction)
        } else {
          models = try await writer.upsert(models, conflict, in: transaction)
        }
      } catch {
        throw writer.mapped(error)
      }
      return try await Hooks.call(.didCreate, on: models, in: transaction)
    }
  }
}

extension ModelWriter {
  /// The number of rows from which a bulk load is faster than statements.
  private static var loadThreshold: Int { 64 }

  /// A model with the database's values.
  fileprivate func taking(
    _ rows: [[SQLValue]], of fields: [Int], into model: Row
  ) throws -> Row {
    var models = [model]
    try take(rows, of: fields, at: [0], into: &models)
    return models[0]
  }

  /// Copies the database's values into the models at some indices.
  func take(
    _ rows: [[SQLValue]], of fields: [Int], at indexes: [Int], into models: inout [Row]
  ) throws {
    guard rows.count == indexes.count else {
      throw DatabaseError(
        .other,
        "\(rows.count) of \(indexes.count) rows were created: a trigger may have rejected some",
        table: table.name.name)
    }
    for (position, index) in fields.enumerated() {
      let values = zip(indexes, rows).map { ($0, $1[position]) }
      try models.withUnsafeMutableBufferPointer { try table.fields[index].set?($0, .each(values)) }
    }
  }

  /// Writes models as new rows, with keys that are reserved beforehand.
  func insert(_ models: inout [Row], in transaction: Transaction) async throws {
    try await fillKeys(&models, in: transaction)
    // Rows that omit the same fields go into one statement.
    var groups: [[Int]: [Int]] = [:]
    let mayOmit = table.fields.contains { field in
      if case .expression = field.schema.defaultValue { return true }
      return field.schema.generation == .computed
    }
    if mayOmit {
      for index in models.indices { groups[omitted(models[index]), default: []].append(index) }
    } else {
      groups[[]] = Array(models.indices)
    }
    let plain = groups.removeValue(forKey: []) ?? []
    if plain.count >= Self.loadThreshold {
      let rows = plain.count == models.count ? models : plain.map { models[$0] }
      let request = LoadRequest(table: table.schema, columns: table.fields.map(\.name))
      _ = try await transaction.load(
        request, from: ModelBatches(rows, fields: table.fields, dialect: dialect))
    } else {
      try await insert(plain, of: &models, omitting: [], in: transaction)
    }
    for (omitted, indexes) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
      try await insert(indexes, of: &models, omitting: omitted, in: transaction)
    }
  }

  private func insert(
    _ indexes: [Int], of models: inout [Row], omitting omitted: [Int], in transaction: Transaction
  ) async throws {
    // The rows that a statement returns are in no particular order; a single row needs none.
    let size =
      omitted.isEmpty
      ? max(1, dialect.maximumBoundValues / max(1, table.fields.count)) : 1
    for start in stride(from: 0, to: indexes.count, by: size) {
      let part = indexes[start..<min(start + size, indexes.count)]
      let statement = try insertStatement(
        part.map { models[$0] }[...], omitting: omitted, returning: omitted)
      guard !omitted.isEmpty else {
        _ = try await transaction.execute(statement)
        continue
      }
      let made = try await transaction.fetch(statement) { row in
        omitted.indices.map { row.value(at: $0) }
      }
      try take(made, of: omitted, at: Array(part), into: &models)
    }
  }

  /// Reserves the keys that the database generates.
  private func fillKeys(_ models: inout [Row], in transaction: Transaction) async throws {
    for field in table.fields where field.schema.generation == .identity {
      let missing = models.indices.filter { field.isMissing(field.get(models[$0])) }
      guard !missing.isEmpty else { continue }
      let keys = try await transaction.fetch(
        dialect.queries.keyStatement(for: field.schema, of: table.name, count: missing.count)
      ) { $0.value(at: 0) }
      guard keys.count == missing.count, !keys.contains(.null) else {
        throw DatabaseError(
          .misuse, "the database doesn't generate \(field.name) of \(table.name)",
          table: table.name.name, columns: [field.name])
      }
      let values = Array(zip(missing, keys))
      try models.withUnsafeMutableBufferPointer { try field.set?($0, .each(values)) }
    }
  }

  /// Writes models as new rows or over existing ones.
  ///
  /// - Returns: the resulting rows, in the order of the models.
  func upsert(
    _ models: [Row], _ conflict: OnConflict<Row>, in transaction: Transaction
  ) async throws -> [Row] {
    let target = try conflict.target.map { try field(of: $0) }
    func key(_ model: Row) -> [SQLValue] { target.map { $0.get(model) } }
    // The later of two wins. NULL conflicts with nothing.
    var last: [[SQLValue]: Int] = [:]
    for (index, model) in models.enumerated() where !key(model).contains(.null) {
      last[key(model)] = index
    }
    let kept = models.indices.filter { index in
      let key = key(models[index])
      return target.isEmpty || key.contains(.null) || last[key] == index
    }
    var groups: [[Int]: [Int]] = [:]
    for index in kept { groups[omitted(models[index]), default: []].append(index) }
    let size = max(1, dialect.maximumBoundValues / max(1, table.fields.count))
    var written: [[SQLValue]: Row] = [:]
    var unmatched: [Row] = []
    for (omitted, indexes) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
      for start in stride(from: 0, to: indexes.count, by: size) {
        let part = indexes[start..<min(start + size, indexes.count)]
        let statement = try insertStatement(
          part.map { models[$0] }[...], omitting: omitted,
          returning: Array(table.fields.indices), conflict: conflict)
        let rows = try await transaction.fetch(statement) { try Row.table.read($0) }
        if rows.count < part.count, try protectedMark(of: conflict) != nil {
          throw deletedDuplicate(of: target)
        }
        for row in rows {
          if target.isEmpty || key(row).contains(.null) {
            unmatched.append(row)
          } else {
            written[key(row)] = row
          }
        }
      }
    }
    guard !target.isEmpty else { return unmatched }
    return models.compactMap { written[key($0)] } + unmatched
  }

  /// The error of an upsert that would overwrite a row marked as deleted.
  private func deletedDuplicate(of target: [TableField<Row>]) -> DuplicateRecord {
    DuplicateRecord(
      table: table.name.description, constraint: nil, columns: target.map(\.name),
      underlying: DatabaseError(
        .uniqueViolation, "a row of \(table.name) that is marked as deleted has the same key",
        table: table.name.name, columns: target.map(\.name)))
  }
}

import SeedDatabase
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Prepares models for writing: sets timestamps and UUIDs, validates, and encodes the values.
struct ModelWriter<Row: Model> {
  let table = Row.table
  let dialect: any Dialect

  init(_ context: some DatabaseContext) throws {
    try table.check()
    dialect = context.dialect
  }

  /// Sets the timestamps for an event.
  func stamp(
    _ models: inout [Row], _ generations: Set<FieldSchema.Generation>, at now: Timestamp
  ) throws {
    try models.withUnsafeMutableBufferPointer { try stamp($0, generations, at: now) }
  }

  private func stamp(
    _ models: UnsafeMutableBufferPointer<Row>, _ generations: Set<FieldSchema.Generation>,
    at now: Timestamp
  ) throws {
    for field in table.roles.stamped where generations.contains(field.schema.generation) {
      try field.set?(models, .one(.timestamp(now)))
    }
  }

  /// Generates missing UUIDs.
  private func makeUUIDs(_ models: UnsafeMutableBufferPointer<Row>) throws {
    for field in table.roles.uuids {
      let missing = models.indices.filter { field.isMissing(field.get(models[$0])) }
      guard !missing.isEmpty else { continue }
      try field.set?(models, .each(missing.map { ($0, SQLValue.uuid(UUID())) }))
    }
  }

  /// Sets missing values of new rows, and checks them.
  ///
  /// - Throws: ``ValidationError`` with the first hundred failures.
  func prepare(_ models: inout [Row], keepingTimestamps: Bool, at now: Timestamp) throws {
    try models.withUnsafeMutableBufferPointer {
      try prepare($0, keepingTimestamps: keepingTimestamps, at: now)
    }
  }

  /// Sets missing values of a new row, and checks it; avoids a one-element array, whose type each
  /// step would look up, because this isn't specialized for each model.
  ///
  /// - Throws: ``ValidationError`` with the first hundred failures.
  func prepare(_ model: inout Row, keepingTimestamps: Bool, at now: Timestamp) throws {
    try withUnsafeMutablePointer(to: &model) {
      try prepare(
        UnsafeMutableBufferPointer(start: $0, count: 1), keepingTimestamps: keepingTimestamps,
        at: now)
    }
  }

  private func prepare(
    _ models: UnsafeMutableBufferPointer<Row>, keepingTimestamps: Bool, at now: Timestamp
  ) throws {
    if table.roles.hasStamps, !keepingTimestamps {
      try stamp(models, [.timestampOnCreate, .timestampOnUpdate], at: now)
    }
    if table.roles.hasUUIDs { try makeUUIDs(models) }
    try validate(UnsafeBufferPointer(models), only: nil)
  }

  /// Checks the models, or only some of their fields.
  ///
  /// - Throws: ``ValidationError`` with the first hundred failures.
  func validate(_ models: [Row], only fields: Set<String>? = nil) throws {
    try models.withUnsafeBufferPointer { try validate($0, only: fields) }
  }

  private func validate(
    _ models: UnsafeBufferPointer<Row>, only fields: Set<String>?
  ) throws {
    let isList = models.count > 1
    var failures: [ValidationError.Failure] = []
    if table.roles.hasStorageChecks {
      let storable = dialect.queries.storable
      for field in table.roles.storageChecked
      where failures.count < 100 && fields?.contains(field.name) ?? true {
        field.validation.checkStorable(models, storable) { index, message in
          failures.append(
            ValidationError.Failure(
              field: field.name, message: message, index: isList ? index : nil))
        }
      }
    }
    if table.roles.hasChecks {
      for field in table.roles.checked
      where failures.count < 100 && fields?.contains(field.name) ?? true {
        field.validation.check(models) { index, message in
          failures.append(
            ValidationError.Failure(
              field: field.name, message: message, index: isList ? index : nil))
        }
      }
    }
    for index in 0..<models.count where failures.count < 100 {
      var validation = Validation(index: isList ? index : nil)
      models[index].validate(&validation)
      guard !validation.failures.isEmpty else { continue }
      // Failures of the model as a whole, or of written fields.
      failures += validation.failures.filter { failure in
        guard let fields, let name = failure.field else { return true }
        return fields.contains(name)
      }
    }
    guard failures.isEmpty else {
      throw ValidationError(table: table.name.description, failures: Array(failures.prefix(100)))
    }
  }

  /// The fields that an INSERT of a model leaves to the database.
  func omitted(_ model: Row) -> [Int] {
    table.roles.omissible.filter { index in
      let field = table.fields[index]
      switch field.schema.generation {
      case .computed: return true
      case .identity where field.isMissing(field.get(model)): return true
      default: break
      }
      guard case .expression = field.schema.defaultValue else { return false }
      return field.get(model).isNull
    }
  }

  /// The value of a field to bind in a statement.
  ///
  /// - Throws: ``ValidationError`` if it can't be encoded.
  func value(of field: TableField<Row>, in model: Row) throws -> SQLValue {
    let value = field.get(model)
    if let problem = encodingProblem(value, field.schema.type) {
      throw validationError(problem, field)
    }
    return value
  }

  /// As ``value(of:in:)``, for the field with an index and a model in memory.
  func value(at index: Int, of model: UnsafePointer<Row>) throws -> SQLValue {
    let reader = table.readers[index]
    let value = reader.read(UnsafeRawPointer(model))
    if let problem = encodingProblem(value, reader.type) {
      throw validationError(problem, table.fields[index])
    }
    return value
  }

  /// Why a value can't be encoded as JSON, if it should be.
  private func encodingProblem(_ value: SQLValue, _ type: FieldType) -> String? {
    guard case .text = value, case .json = type else { return nil }
    return dialect.queries.storable.problem(of: value, as: type)
  }

  private func validationError(_ problem: String, _ field: TableField<Row>) -> ValidationError {
    ValidationError(
      table: table.name.description, failures: [.init(field: field.name, message: problem)])
  }

  /// The field of a property.
  func field(of keyPath: PartialKeyPath<Row>) throws -> TableField<Row> {
    guard let field = table[keyPath] else {
      throw DatabaseError(
        .undefinedColumn, "a property of \(Row.self) without a field: \(keyPath)")
    }
    return field
  }

  /// The condition that finds a model by its primary key.
  func keyCondition(_ model: Row) throws -> SQLNode {
    let fields = try keyFields()
    let columns = ModelColumns<Row>()
    return .and(
      fields.map {
        .comparison(.equal, columns.node($0), .value($0.get(model), $0.schema.type))
      })
  }

  func keyFields() throws -> [TableField<Row>] {
    let fields = table.keyFields
    guard !fields.isEmpty else {
      throw DatabaseError(
        .misuse, "\(table.name) has no primary key, so its rows can't be found",
        table: table.name.name)
    }
    return fields
  }

  /// The database's error, converted to ``DuplicateRecord`` if it is one.
  func mapped(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError, error.code == .uniqueViolation else { return error }
    // SQLite names only the columns, PostgreSQL the constraint and, in its detail, the columns.
    let known = table.schema.uniques.first {
      $0.name != nil && ($0.name == error.constraint || Set($0.columns) == Set(error.columns))
    }
    return DuplicateRecord(
      table: table.name.description, constraint: error.constraint ?? known?.name,
      columns: error.columns.isEmpty ? known?.columns ?? [] : error.columns, underlying: error)
  }
}

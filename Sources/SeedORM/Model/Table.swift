public import SeedDatabase
public import SeedSchema

/// The table of a ``Model``: its name, and a field for each parameter of the model's initializer.
///
/// ```swift
/// static let table = Table(
///   "order_items", Self.init,
///   Field("order_id", \Self.orderID, .references(Order.self, onDelete: .cascade)),
///   Field("product_id", \Self.productID, .references(Product.self)),
///   Field("quantity", \Self.quantity, .range(1...)),
///   constraints: [.primaryKey(\.orderID, \.productID)])
/// ```
public final class Table<Row: Model>: Sendable {
  /// The table's name.
  public let name: TableName
  let fields: [TableField<Row>]
  let constraints: [TableConstraint<Row>]
  private let make: @Sendable (borrowing RowReader, inout Int) throws -> Row
  /// The readers of the fields.
  let readers: [FieldReader]
  /// The fields that writes treat differently.
  let roles: FieldRoles<Row>
  /// Whether the model has hooks.
  let hasHooks: Bool
  let derived = DerivedTable()

  /// The error from deriving the fields from the model's properties.
  let derivationProblem: DatabaseError?

  /// Creates a table of fields.
  ///
  /// - Parameters:
  ///   - name: its name, `users`, or `billing.invoices` with a schema of PostgreSQL.
  ///   - make: the initializer, `Self.init`.
  ///   - fields: a field for each of the initializer's parameters, in their order.
  ///   - constraints: keys, indexes and checks over several fields.
  @inlinable
  public convenience init<each Value: ColumnValue>(
    _ name: String, _ make: @escaping @Sendable (repeat each Value) -> Row,
    _ fields: repeat Field<Row, each Value>, constraints: [TableConstraint<Row>] = []
  ) {
    // Inlinable, so that reading a row is specialized for the model. Otherwise, it would look up the
    // metadata of a tuple of all values.
    var all: [TableField<Row>] = []
    repeat all.append(TableField(each fields))
    self.init(name, all, constraints, problem: nil) { row, column in
      func next() -> Int {
        column += 1
        return column
      }
      return make(repeat try (each Value).read(row, at: next()))
    }
  }

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - name: its name, optionally with a schema.
  ///   - fields: its fields.
  ///   - constraints: keys, indexes and checks over several fields.
  ///   - problem: why there are no fields.
  ///   - make: reads a model from the columns from an offset on.
  @usableFromInline
  init(
    _ name: String, _ fields: [TableField<Row>], _ constraints: [TableConstraint<Row>],
    problem: DatabaseError?,
    make: @escaping @Sendable (borrowing RowReader, inout Int) throws -> Row
  ) {
    self.name = TableName(dottedName: name)
    self.constraints = constraints
    self.fields = fields
    self.make = make
    derivationProblem = problem
    readers = fields.map(\.reader)
    roles = FieldRoles(fields)
    hasHooks = Row.self is any ModelHooks.Type
  }

  /// Reads a model from the columns that begin at `offset`, in the order of the fields.
  func read(_ row: borrowing RowReader, at offset: Int = 0) throws -> Row {
    var column = offset - 1
    do {
      return try make(row, &column)
    } catch {
      let field = fields.indices.contains(column - offset) ? fields[column - offset].name : "?"
      throw DatabaseError(
        .invalidValue, "column \(field) of \(name): \(Self.reason(error))", table: name.name,
        columns: [field])
    }
  }

  /// Creates a model from the values of all fields.
  package func model(of values: [SQLValue]) throws -> Row { try read(RowReader(StoredRow(values))) }

  /// The values of all fields of a model.
  package func values(of model: Row) -> [SQLValue] { fields.map { $0.get(model) } }

  /// The field of a property.
  subscript(_ keyPath: PartialKeyPath<Row>) -> TableField<Row>? {
    // Two properties of one type are never in the same place.
    if let offset = MemoryLayout<Row>.offset(of: keyPath) {
      let type = ObjectIdentifier(Swift.type(of: keyPath).valueType)
      return fields.first { $0.offset == offset && $0.valueType == type }
    }
    return fields.first { $0.keyPath.map { $0 as AnyKeyPath } == keyPath }
  }

  /// The column of a property; an invalid name if the property has no field, which
  /// ``check()`` reports.
  func name(of keyPath: PartialKeyPath<Row>) -> String {
    self[keyPath]?.name ?? "\(keyPath) (no field)"
  }

  /// The columns of the primary key.
  public var primaryKey: [String] { schema.primaryKey }

  /// The table's schema, for DDL, validation and planning.
  public var schema: TableSchema { derived.schema { makeSchema() } }

  /// The error in the definition; every use throws it.
  var problem: DatabaseError? { derived.problem { TableDefinitionCheck(self).problem } }

  /// Throws the error in the definition, if any.
  package func check() throws {
    if derived.isFlawless { return }
    if let problem { throw problem }
  }

  /// Why a value can't be read, without the value itself.
  private static func reason(_ error: any Error) -> String {
    if let mismatch = error as? ColumnValueMismatch { return mismatch.description }
    if let error = error as? DatabaseError { return error.message }
    // For example a JSON decoding error, whose description may quote the document.
    return "the value can't be read (\(type(of: error)))"
  }
}

extension TableName {
  /// The name of a table, optionally with its schema and a dot before it.
  fileprivate init(dottedName name: String) {
    guard let dot = name.firstIndex(of: ".") else {
      self.init(name)
      return
    }
    self.init(String(name[name.index(after: dot)...]), schema: String(name[..<dot]))
  }
}

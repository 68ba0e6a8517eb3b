import SeedDrivers
public import SeedSchema

/// The table of a ``Model``: its name, and a field for each parameter of the model's initializer.
///
/// ```swift
/// static let table = Table(
///   "order_items", Self.init,
///   Field("order_id", \.orderID, .references(Order.self, onDelete: .cascade)),
///   Field("product_id", \.productID, .references(Product.self)),
///   Field("quantity", \.quantity, .range(1...)),
///   constraints: [.primaryKey(\.orderID, \.productID)])
/// ```
public final class Table<Row: Model>: Sendable {
  /// The table's name.
  public let name: TableName
  let fields: [TableField<Row>]
  let constraints: [TableConstraint<Row>]
  private let make: @Sendable (borrowing RowReader, inout Int) throws -> Row
  /// The fields that have checks.
  let checkedFields: [TableField<Row>]
  /// The fields whose types have values that some database can't store.
  let storageCheckedFields: [TableField<Row>]
  /// The fields that are set to the present instant.
  let stampedFields: [TableField<Row>]
  /// The fields whose UUIDs are made if they are missing.
  let uuidFields: [TableField<Row>]
  /// The fields that the database may fill.
  let omissibleFields: [Int]
  let derived = DerivedTable()

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - name: its name, `users`, or `billing.invoices` with a schema of PostgreSQL.
  ///   - make: the initializer, `Self.init`.
  ///   - fields: a field for each of the initializer's parameters, in their order.
  ///   - constraints: keys, indexes and checks over several fields.
  public init<each Value: ColumnValue>(
    _ name: String, _ make: @escaping @Sendable (repeat each Value) -> Row,
    _ fields: repeat Field<Row, each Value>, constraints: [TableConstraint<Row>] = []
  ) {
    let dot = name.firstIndex(of: ".")
    self.name =
      dot.map {
        TableName(String(name[name.index(after: $0)...]), schema: String(name[..<$0]))
      } ?? TableName(name)
    self.constraints = constraints
    var all: [TableField<Row>] = []
    repeat all.append(TableField(each fields))
    self.fields = all
    self.make = { row, column in
      func next() -> Int {
        column += 1
        return column
      }
      return make(repeat try (each Value).read(row, at: next()))
    }
    // No key paths here: creating them fails at run time if parameter packs are in scope (Swift 6.3).
    checkedFields = all.filter { $0.hasChecks }
    storageCheckedFields = all.filter { $0.hasUnstorableValues }
    stampedFields = all.filter {
      $0.schema.generation == .timestampOnCreate || $0.schema.generation == .timestampOnUpdate
    }
    uuidFields = all.filter { $0.isGenerated && $0.schema.type == .uuid }
    omissibleFields = all.indices.filter { index in
      if case .expression = all[index].schema.defaultValue { return true }
      let generation = all[index].schema.generation
      return generation == .computed || generation == .identity
    }
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

  /// A model of the values of all fields.
  func model(of values: [SQLValue]) throws -> Row { try read(RowReader(StoredRow(values))) }

  /// The values of all fields of a model.
  func values(of model: Row) -> [SQLValue] { fields.map { $0.get(model) } }

  /// The field of a property.
  subscript(_ keyPath: AnyKeyPath) -> TableField<Row>? {
    fields.first { ($0.keyPath as AnyKeyPath) == keyPath }
  }

  /// The column of a property; an invalid name if the property has no field, so that the database rejects it.
  func name(of keyPath: PartialKeyPath<Row>) -> String {
    self[keyPath]?.name ?? "\(keyPath) (no field)"
  }

  /// The columns of the primary key.
  public var primaryKey: [String] { schema.primaryKey }

  /// The table's schema, for DDL, validation and planning.
  public var schema: TableSchema { derived.schema { makeSchema() } }

  /// What is wrong with the definition; every use throws it.
  var problem: DatabaseError? { derived.problem { TableProbe(self).problem } }

  /// Throws what is wrong with the definition.
  func check() throws {
    if let problem { throw problem }
  }

  /// What can't be read, without a value.
  private static func reason(_ error: any Error) -> String {
    if let mismatch = error as? ColumnValueMismatch { return mismatch.description }
    if let error = error as? DatabaseError { return error.message }
    // Such as an error of decoding JSON, whose description may quote the document.
    return "the value can't be read (\(type(of: error)))"
  }
}

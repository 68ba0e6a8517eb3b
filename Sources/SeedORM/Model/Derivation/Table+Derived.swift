import SeedDrivers
import SeedSchema

extension Model where Self: Decodable {
  /// Defines a table whose fields are the model's stored properties.
  ///
  /// A column has its property's name in snake case (`createdAt` is `created_at`), or the name that the model's
  /// `CodingKeys` say, and its type; it is nullable if the property is optional. A property `id` is the primary
  /// key, and generated if it is an integer or a UUID. Only what goes beyond that is said:
  ///
  /// ```swift
  /// struct User: Model, Codable {
  ///   var id = 0
  ///   var username: String
  ///   var age: Int?
  ///
  ///   static let table = define("users") {
  ///     $0.username(.length(3...50), .unique)
  ///     $0.age(.range(13...120))
  ///   }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: its name, `users`, or `billing.invoices` with a schema of PostgreSQL.
  ///   - constraints: keys, indexes and checks over several fields.
  ///   - rules: what the fields are beyond their names and types.
  /// - Returns: the table.
  public static func define(
    _ name: String, constraints: [TableConstraint<Self>] = [],
    _ rules: (ModelRules<Self>) -> Void = { _ in }
  ) -> Table<Self> {
    // Not an initializer of Table: beside the other one, the compiler would report mistakes at other places.
    let collected = CollectedRules()
    rules(ModelRules(collected))
    do {
      let parts = try DerivedFields(try ModelDerivation<Self>(), collected.rules)
      return Table(name, parts.fields, constraints, problem: nil, make: parts.make)
    } catch {
      return Table(name, [], constraints, problem: error) { _, _ in throw error }
    }
  }
}

/// The fields of derived properties, and how their values become a model.
private struct DerivedFields<Row: Model & Decodable> {
  /// Reads the value of a column into the memory of a model.
  typealias Reader =
    @Sendable (borrowing RowReader, Int, UnsafeMutableRawPointer) throws -> Void

  private(set) var fields: [TableField<Row>] = []
  private var readers: [Reader] = []
  /// Undo what the readers did.
  private var destroyers: [@Sendable (UnsafeMutableRawPointer) -> Void] = []
  private let others: [@Sendable (UnsafeMutableRawPointer) -> Void]

  init(
    _ derivation: ModelDerivation<Row>, _ rules: [CollectedRules.Rule]
  ) throws(DatabaseError) {
    others = derivation.others.compactMap(\.initialize)
    for rule in rules
    where !derivation.properties.contains(where: { property in
      property.offset == rule.offset && rule.type == ObjectIdentifier(property.type)
    }) {
      throw DatabaseError(
        .invalidSchema,
        "the rules of \(Row.self) name \(rule.name), which is no stored property with a column")
    }
    for property in derivation.properties {
      add(property.type, property, rules.filter { $0.offset == property.offset })
    }
  }

  private mutating func add<Value: ColumnValue>(
    _ type: Value.Type, _ property: ModelDerivation<Row>.Property, _ rules: [CollectedRules.Rule]
  ) {
    let options = rules.flatMap { $0.options as? [FieldOption<Value.Base>] ?? [] }
    var definition = FieldDefinition<Value.Base>(
      schema: FieldSchema(
        property.key.snakeCased, Value.fieldType, isNullable: Value.isNullable))
    definition.apply(options + (property.name == "id" ? [.primaryKey] : []))
    if property.name == "id", !definition.isGiven, !definition.isGenerated {
      definition.generateKey()
    }
    let offset = property.offset
    fields.append(TableField(definition, type, .offset(offset)))
    readers.append { row, column, model in
      (model + offset).initializeMemory(as: Value.self, to: try Value.read(row, at: column))
    }
    destroyers.append { ($0 + offset).assumingMemoryBound(to: Value.self).deinitialize(count: 1) }
  }

  /// Makes a model by setting each of its stored properties at its place.
  ///
  /// All stored properties are either fields or others (``ModelDerivation`` checks it), at places that were
  /// compared with values which the model's own initializer made; so the memory holds a whole value in the end.
  var make: @Sendable (borrowing RowReader, inout Int) throws -> Row {
    let (readers, destroyers, others) = (readers, destroyers, others)
    return { row, column in
      try withUnsafeTemporaryAllocation(of: Row.self, capacity: 1) { memory in
        guard let base = memory.baseAddress else {
          throw DatabaseError(.other, "no memory for a model")
        }
        let model = UnsafeMutableRawPointer(base)
        var done = 0
        do {
          while done < readers.count {
            column += 1
            try readers[done](row, column, model)
            done += 1
          }
        } catch {
          for destroy in destroyers.prefix(done) { destroy(model) }
          throw error
        }
        for other in others { other(model) }
        return base.move()
      }
    }
  }
}

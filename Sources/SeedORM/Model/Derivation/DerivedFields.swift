import SeedDatabase
import SeedSchema

/// The fields of derived properties, and how their values become a model.
struct DerivedFields<Row: Model & Decodable> {
  /// A stored property that is a column. It holds no references, so reading a row needs no
  /// reference counting.
  private struct Part {
    let type: any ColumnValue.Type
    let offset: Int
  }

  private(set) var fields: [TableField<Row>] = []
  private var parts: [Part] = []
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
        "the rules of \(Row.self) name \(rule.name), which isn't a stored property with a column")
    }
    for property in derivation.properties {
      add(property.type, property, rules.filter { $0.offset == property.offset })
    }
  }

  private mutating func add<Value: ColumnValue>(
    _ type: Value.Type, _ property: ModelDerivation<Row>.Property, _ rules: [CollectedRules.Rule]
  ) {
    let options = rules.flatMap { $0.options as? [FieldOption<Value.Base>] ?? [] }
    var definition = ModelFieldDefinition<Value.Base>(
      schema: FieldSchema(
        property.key.snakeCased, Value.fieldType, isNullable: Value.isNullable))
    definition.apply(options + (property.name == "id" ? [.primaryKey] : []))
    if property.name == "id", !definition.isGiven, !definition.traits.isGenerated {
      definition.generateKey()
    }
    fields.append(TableField(definition, type, .offset(property.offset)))
    parts.append(Part(type: type, offset: property.offset))
  }

  /// Creates a model by setting each of its stored properties in memory.
  ///
  /// All stored properties are either fields or others (``ModelDerivation`` checks it), at offsets
  /// that were verified against values from the model's own initializer, so the memory holds a
  /// complete value in the end.
  var make: @Sendable (borrowing RowReader, inout Int) throws -> Row {
    let (parts, others) = (parts, others)
    return { row, column in
      try withUnsafeTemporaryAllocation(
        byteCount: MemoryLayout<Row>.size, alignment: MemoryLayout<Row>.alignment
      ) { memory in
        guard let model = memory.baseAddress else {
          throw DatabaseError(.other, "no memory for a model")
        }
        var done = 0
        do {
          while done < parts.count {
            column += 1
            let part = parts[done]
            try part.type.readProperty(row, column, model + part.offset)
            done += 1
          }
        } catch {
          for part in parts.prefix(done) { part.type.removeProperty(model + part.offset) }
          throw error
        }
        for other in others { other(model) }
        return model.assumingMemoryBound(to: Row.self).move()
      }
    }
  }
}

extension ColumnValue {
  fileprivate static func readProperty(
    _ row: borrowing RowReader, _ column: Int, _ memory: UnsafeMutableRawPointer
  ) throws {
    try read(row, at: column, into: UninitializedProperty(memory))
  }

  fileprivate static func removeProperty(_ memory: UnsafeMutableRawPointer) {
    memory.assumingMemoryBound(to: Self.self).deinitialize(count: 1)
  }
}

import SeedDatabase
import SeedSchema

/// Checks a table's definition for errors that the compiler can't detect.
struct TableDefinitionCheck<Row: Model> {
  private let table: Table<Row>

  init(_ table: Table<Row>) { self.table = table }

  /// The first error.
  var problem: DatabaseError? {
    if let problem = table.derivationProblem { return problem }
    let names = Set(table.fields.map { $0.name.lowercased() })
    if names.count < table.fields.count { return invalid("two fields have the same column") }
    let keyPaths = table.fields.compactMap { $0.keyPath as AnyKeyPath? }
    if Set(keyPaths).count < keyPaths.count {
      return invalid("two fields have the same property")
    }
    if Row.self is any SoftDeletable.Type, table.deletionField == nil {
      return invalid(
        "it is SoftDeletable, but has no field `deleted_at`, nor one with `.timestamp(.onDelete)`")
    }
    let generations: [FieldSchema.Generation] = [.timestampOnCreate, .timestampOnUpdate]
    if let constant = table.fields.first(where: { field in
      field.set == nil
        && (field.traits.isGenerated || generations.contains(field.schema.generation))
    }) {
      return invalid(
        "\(constant.name) is set when a row is written, so its property must be a `var`")
    }
    if Row.self is any Timestamped.Type, table.roles.stamped.isEmpty {
      return invalid("it is Timestamped, but has no field `created_at` or `updated_at`")
    }
    if let unknown = table.constraints.flatMap(\.properties).first(where: { table[$0] == nil }) {
      // The key path of a computed property has no name, only a type.
      let type = Swift.type(of: unknown).valueType
      return invalid("a constraint names a property of type \(type) without a field: \(unknown)")
    }
    // Derived fields were compared with the properties when they were derived.
    return keyPaths.isEmpty ? nil : swapped
  }

  /// Creates models in which one field at a time has a distinct value, and checks which property
  /// got it.
  private var swapped: DatabaseError? {
    let fields = table.fields
    let plain = fields.map { $0.samples?.0 ?? .null }
    // If some type has no samples, no model can be created.
    guard fields.allSatisfy({ $0.samples != nil || $0.schema.isNullable }),
      let base = try? table.model(of: plain)
    else { return swappedInMemory }
    let expected = table.values(of: base)
    for (index, field) in fields.enumerated() {
      guard let samples = field.samples else { continue }
      var values = plain
      values[index] = samples.1
      guard let model = try? table.model(of: values) else { continue }
      let found = table.values(of: model)
      for (other, candidate) in fields.enumerated()
      where other != index && candidate.valueType == field.valueType {
        if found[other] != expected[other], found[index] == expected[index] {
          return invalid(
            "the fields \(field.name) and \(candidate.name) are swapped: the fields must be in the order "
              + "of the initializer's parameters")
        }
      }
    }
    return nil
  }

  /// A memberwise initializer has its parameters in the order of the properties, which is their
  /// order in memory.
  private var swappedInMemory: DatabaseError? {
    let fields = table.fields
    let offsets = fields.map(\.offset)
    for (index, field) in fields.enumerated() {
      for other in fields.indices.dropFirst(index + 1)
      where fields[other].valueType == field.valueType {
        guard let first = offsets[index], let second = offsets[other], first > second else {
          continue
        }
        return invalid(
          "the fields \(field.name) and \(fields[other].name) are swapped: the fields must be in the order "
            + "of the properties")
      }
    }
    return nil
  }

  private func invalid(_ reason: String) -> DatabaseError {
    DatabaseError(
      .invalidSchema, "the table \(table.name) of \(Row.self) is not valid: \(reason)",
      table: table.name.name)
  }
}

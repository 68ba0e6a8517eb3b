import SeedDatabase
import SeedSchema

extension Table {
  /// The schema that the fields and the constraints define.
  func makeSchema() -> TableSchema {
    var schema = TableSchema(
      name, fields: fields.map(\.schema),
      primaryKey: fields.filter(\.traits.isPrimaryKey).map(\.name))
    for field in fields {
      if field.traits.isUnique { schema.uniques.append(UniqueConstraint([field.name])) }
      if field.traits.isUniqueWhileLiving {
        schema.uniques.append(UniqueConstraint([field.name], predicate: livingPredicate))
      }
      if field.traits.isIndexed { schema.indexes.append(IndexSchema([field.name])) }
      if let reference = field.traits.reference {
        let (table, columns) = reference.target()
        schema.foreignKeys.append(
          ForeignKey(
            [field.name], references: table, columns, onDelete: reference.onDelete,
            onUpdate: reference.onUpdate, timing: reference.timing))
      }
    }
    for constraint in constraints { constraint.apply(&schema) { name(of: $0) } }
    for key in schema.primaryKey {
      guard let index = schema.fields.firstIndex(where: { $0.name == key }) else { continue }
      schema.fields[index].isNullable = false
    }
    return schema
  }

  /// The condition, in SQL that both databases read, for rows that aren't marked as deleted.
  private var livingPredicate: String {
    let column = deletionField?.name ?? "deleted_at"
    return SQLiteDialect().quoted(column) + " IS NULL"
  }

  /// The fields of the primary key, in its order.
  var keyFields: [TableField<Row>] {
    primaryKey.compactMap { name in fields.first { $0.name == name } }
  }
}

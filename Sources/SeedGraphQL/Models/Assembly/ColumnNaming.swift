import SeedORM
import SeedSchema

/// Names the columns of models as fields, and finds their types.
struct ColumnNaming {
  /// The types of the models by their table and single-column key.
  private var keys: [TableName: (column: String, type: String)] = [:]

  init(_ declarations: [ModelDeclaration]) {
    for declaration in declarations where declaration.key.count == 1 {
      guard let key = declaration.key.first, keys[declaration.table.name] == nil else { continue }
      keys[declaration.table.name] = (key.schema.name, declaration.typeName)
    }
  }

  /// The model with its visible columns.
  func binding(of declaration: ModelDeclaration) -> ModelBinding {
    var columns: NamedList<ColumnBinding> = []
    for fact in declaration.facts {
      let column = declaration[column: fact.schema.name]
      guard !column.isHidden else { continue }
      var name = column.name ?? Naming.camelCase(fact.schema.name)
      // The field `id` is the global one.
      if name == "id", fact.isPrimaryKey { name = "databaseId" }
      var binding = ColumnBinding(fact: fact, name: name, codec: codec(of: fact, name, declaration))
      binding.description = column.description
      binding.deprecationReason = column.deprecationReason
      binding.isReadOnly = column.isReadOnly
      columns.append(binding)
    }
    return ModelBinding(declaration: declaration, columns: columns)
  }

  private func codec(
    of fact: FieldFacts, _ name: String, _ declaration: ModelDeclaration
  ) -> ColumnCodec {
    let column = fact.schema.name
    for key in declaration.table.foreignKeys where key.columns == [column] {
      guard let target = keys[key.references], key.referencedColumns == [target.column] else {
        continue
      }
      return ColumnCodec(column: fact.schema.type, typeName: "ID", keyOf: target.type)
    }
    var element = fact.schema.type
    while case .array(let inner) = element { element = inner }
    if case .enumeration(let values, _) = element {
      let names = values.map { Naming.constant($0) }
      if Set(names).count == names.count,
        names.allSatisfy({ Naming.isName($0) && !["TRUE", "FALSE", "NULL", ""].contains($0) })
      {
        return ColumnCodec(
          column: fact.schema.type,
          typeName: declaration.typeName + Naming.uppercasedFirst(name),
          enumeration: zip(names, values).map { ($0, $1) })
      }
    }
    return ColumnCodec(column: fact.schema.type, typeName: scalar(of: element, fact))
  }

  private func scalar(of type: FieldType, _ fact: FieldFacts) -> String {
    switch type {
    case .integer(let bits):
      bits <= 32 || isSmall(fact) ? "Int" : "BigInt"
    case .float: "Float"
    case .decimal: "Decimal"
    case .boolean: "Boolean"
    case .datetime: "DateTime"
    case .date: "Date"
    case .time: "Time"
    case .uuid: "UUID"
    case .json: "JSON"
    case .blob: "Base64"
    case .string, .text, .enumeration, .array, .other: "String"
    }
  }

  /// Whether the column's range fits into 32 bits.
  private func isSmall(_ fact: FieldFacts) -> Bool {
    guard case .integer(let low)? = fact.schema.minimum,
      case .integer(let high)? = fact.schema.maximum
    else { return false }
    return Int32(exactly: low) != nil && Int32(exactly: high) != nil
  }
}

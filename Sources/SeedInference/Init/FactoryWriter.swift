import SeedSyntax
import SeedGeneration
import SeedFormat
import SeedORM
import SeedPredicates
import SeedSchema

/// Writes the factory file of `seed init`: a line for each column, with a comment if its guess is
/// uncertain.
struct FactoryWriter {
  let factory: InferredFactory
  /// The factory names of all tables.
  let names: [TableName: String]

  /// The lines of the file.
  var lines: [String] {
    let schema = factory.schema
    var lines = ["factory: \(factory.name)"]
    if schema.name.description != factory.name {
      lines.append("table: \(YAMLText.scalar(schema.name.description))")
    }
    lines += ["", "values:"] + columns.map(\.line)
    return lines
  }

  /// The columns with their lines and signatures.
  var columns: [InitRecord.Column] {
    factory.schema.fields.map { field in
      let column = factory.columns.first { $0.name == field.name }
      var value: String?
      if case .value(let text)? = column?.choice { value = text }
      return InitRecord.Column(
        name: field.name, signature: signature(of: field), line: line(of: field, column),
        value: value)
    }
  }

  private func line(of field: FieldSchema, _ column: InferredColumn?) -> String {
    let key = YAMLText.key(field.name)
    guard let column, let text = column.text else { return "  # \(key): \(omission(of: field))" }
    let note = column.note ?? Self.uncertainty(of: column.choice)
    return "  \(key): \(text)" + (note.map { "  # \($0)" } ?? "")
  }

  /// Why a column has no value of its own.
  private func omission(of field: FieldSchema) -> String {
    if field.generation == .computed { return ColumnOmission.computed.text }
    if let key = factory.schema.foreignKeys.first(where: { $0.columns.contains(field.name) }) {
      return ColumnOmission.referenced(factory: names[key.references] ?? key.references.name).text
    }
    if field.generation == .identity { return ColumnOmission.generated.text }
    return (field.defaultValue == nil ? ColumnOmission.null : .default).text
  }

  /// Returns a comment for a value that only the column's type suggests; `nil` for any other value.
  static func uncertainty(of choice: InferredColumn.Choice) -> String? {
    guard case .value(let string) = choice else { return nil }
    let value = ValueText(string).present
    // A string that ends like another column's value follows from the names: `{word()}.{format}`.
    if case .template(let parts, _)? = value.syntax, parts.count > 1,
      value.syntax?.dependencies.columns.isSubset(of: ["row", "now"]) == false
    {
      return nil
    }
    let isTypeDefault = value.calls.contains { call in
      typeDefaults.contains { $0.isSame(as: call) }
    }
    return isTypeDefault ? "a guess based only on the type" : nil
  }

  /// Calls that follow from a column's type rather than its name.
  private static let typeDefaults = [
    "words()", "word()", "random_string()", "random_int(0, 1000)", "random_int(1, 50)",
    "random_float()", "random_decimal()", "random_bytes(16)",
  ].compactMap { ValueText($0).call }

  /// Returns the properties that a column's line depends on; a difference means that a migration
  /// has changed the column.
  private func signature(of field: FieldSchema) -> String {
    let schema = factory.schema
    var parts = [field.type.displayName, field.isNullable ? "null" : "not null"]
    if case .enumeration(let values, _) = field.type { parts.append(values.joined(separator: "|")) }
    if let limit = field.lengthLimit { parts.append("up to \(limit)") }
    switch field.defaultValue {
    case .value(let value)?: parts.append("default \(value.text ?? "null")")
    case .expression(let text)?: parts.append("default \(text)")
    case nil: break
    }
    if field.generation != .none { parts.append("\(field.generation)") }
    if schema.primaryKey.contains(field.name) {
      parts.append("primary key (\(schema.primaryKey.joined(separator: ", ")))")
    }
    for unique in schema.uniques where unique.columns.contains(field.name) {
      parts.append("unique (\(unique.columns.joined(separator: ", ")))")
    }
    for key in schema.foreignKeys where key.columns.contains(field.name) {
      parts.append(
        "references \(key.references) (\(key.referencedColumns.joined(separator: ", ")))")
    }
    for check in schema.checks {
      let columns = SQLExpressionParser.parse(check.expression)?.columns ?? []
      if columns.contains(where: { $0.lowercased() == field.name.lowercased() }) {
        parts.append("check \(check.expression)")
      }
    }
    return parts.joined(separator: "; ")
  }
}

extension InferredFactory {
  /// Adopts the values that `seed init` wrote for columns whose definitions haven't changed since.
  mutating func adoptValues(of written: InitRecord.Table, names: [TableName: String]) {
    let current = FactoryWriter(factory: self, names: names).columns
    for index in columns.indices {
      guard let before = written.columns.first(where: { $0.name == columns[index].name }),
        before.signature == current.first(where: { $0.name == columns[index].name })?.signature
      else { continue }
      if let value = before.value {
        columns[index].choices.insert(.value(value), at: 0)
        columns[index].rejectedCount = 0
      } else if before.isOmitted {
        columns[index].choices.insert(.omitted, at: 0)
        columns[index].rejectedCount = 0
      }
    }
  }
}

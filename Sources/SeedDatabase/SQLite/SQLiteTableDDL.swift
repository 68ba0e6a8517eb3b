package import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes the SQL that creates a table.
package struct SQLiteTableDDL {
  package let table: TableSchema
  package let dialect: SQLiteDialect

  package func createStatement() throws -> String {
    try check()
    var lines = try table.fields.map(column)
    if rowidKey == nil, !table.primaryKey.isEmpty {
      lines.append("PRIMARY KEY (\(list(table.primaryKey)))")
    }
    lines += table.foreignKeys.map(foreignKey)
    lines += table.checks.map { check in
      (check.name.map { "CONSTRAINT \(dialect.quoted($0)) " } ?? "")
        + "CHECK (\(check.expression))"
    }
    return "CREATE TABLE \(dialect.quoted(table.name)) (\n  "
      + lines.joined(separator: ",\n  ") + "\n)" + options
  }

  private var options: String {
    let options =
      (table.isWithoutRowid ? ["WITHOUT ROWID"] : []) + (table.isStrict ? ["STRICT"] : [])
    return options.isEmpty ? "" : " " + options.joined(separator: ", ")
  }

  package func indexStatements() throws -> [String] {
    try check()
    var statements: [String] = []
    var names = SQLiteIndexNames()
    let table = names.naming([table])[0]
    for unique in table.uniques {
      // Treating NULLs as equal would need an expression with a value that no column has; a partial
      // index for all-NULL rows is not enough either.
      guard !unique.nullsAreEqual else {
        throw invalid("SQLite has no unique constraint in which NULLs are equal")
      }
      statements.append(
        try index(
          unique.name ?? "", unique.columns, unique.predicate,
          unique.definition, isUnique: true))
    }
    for plain in table.indexes {
      statements.append(
        try index(
          plain.name ?? "", plain.columns, plain.predicate,
          plain.definition, isUnique: false))
    }
    return statements
  }

  /// The single column of an integer primary key: only an exact `INTEGER PRIMARY KEY` is the rowid,
  /// and needs no index.
  private var rowidKey: String? {
    guard !table.isWithoutRowid, table.primaryKey.count == 1,
      let field = table[field: table.primaryKey[0]],
      case .integer = field.type
    else { return nil }
    return field.name
  }

  private func column(_ field: FieldSchema) throws -> String {
    let isRowid = field.name == rowidKey
    guard isRowid || field.generation != .identity else {
      throw invalid(
        "SQLite generates keys only for a single integer primary key, not for "
          + dialect.quoted(field.name))
    }
    var text = dialect.quoted(field.name)
    if isRowid {
      text += " INTEGER PRIMARY KEY"
    } else {
      let type = table.isStrict ? Self.strictTypeName(field) : Self.typeName(field)
      if !type.isEmpty { text += " " + type }
    }
    // SQLite allows NULL in a primary key, except for `INTEGER PRIMARY KEY`.
    let isKey = table.primaryKey.contains(field.name)
    if !field.isNullable || isKey, !isRowid { text += " NOT NULL" }
    switch field.defaultValue {
    case .value(let value): text += " DEFAULT \(literal(value))"
    case .expression(let expression):
      text +=
        field.generation == .computed
        ? " GENERATED ALWAYS AS (\(expression)) STORED" : " DEFAULT (\(expression))"
    case nil: break
    }
    if case .enumeration(let values, _) = field.type, !values.isEmpty {
      let list = values.map(SQLiteDialect.literal).joined(separator: ", ")
      text += " CHECK (\(dialect.quoted(field.name)) IN (\(list)))"
    }
    return text
  }

  /// The six types that a STRICT table allows.
  private static func strictTypeName(_ field: FieldSchema) -> String {
    switch field.type {
    case .integer(let bits): bits <= 32 ? "INT" : "INTEGER"
    case .boolean: "INTEGER"
    case .float: "REAL"
    case .blob: "BLOB"
    case .other(let name) where name.uppercased() == "ANY": "ANY"
    default: "TEXT"
    }
  }

  /// See ``SQLiteDeclaredType`` for why some of these aren't the usual words.
  private static func typeName(_ field: FieldSchema) -> String {
    switch field.type {
    case .integer(let bits): bits <= 16 ? "SMALLINT" : bits <= 32 ? "INT" : "INTEGER"
    case .string: field.lengthLimit.map { "VARCHAR(\($0))" } ?? "VARCHAR"
    case .text: "TEXT"
    case .boolean: "BOOLEAN"
    case .datetime: "DATETIME"
    case .date: "DATE"
    case .time: "TIME"
    case .float: "REAL"
    // Numeric affinity converts it to a binary number, which holds any 15 digits.
    case .decimal(let precision, let scale):
      "\(precision <= 15 ? "DECIMAL" : "DECIMAL_TEXT")(\(precision), \(scale))"
    case .uuid: "UUID_TEXT"
    case .enumeration: "TEXT"
    case .json, .array: "JSON_TEXT"
    case .blob: "BLOB"
    case .other(let name): name
    }
  }

  private func literal(_ value: SQLValue) -> String {
    switch value {
    case .null: "NULL"
    case .integer(let number): "\(number)"
    // SQLite has no literal for NaN; an overflowing literal is infinity.
    case .double(let number):
      number.isFinite ? "\(number)" : number.isNaN ? "NULL" : number < 0 ? "-9e999" : "9e999"
    case .boolean(let flag): flag ? "1" : "0"
    case .text(let text): parenthesized(SQLiteDialect.literal(text))
    case .blob(let bytes): SQLiteDialect.literal(bytes)
    case .timestamp(let value): SQLiteDialect.literal(value.description)
    case .date(let value): SQLiteDialect.literal(value.description)
    case .time(let value): SQLiteDialect.literal(value.description)
    case .decimal(let value): SQLiteDialect.literal(value.description)
    case .uuid(let value): SQLiteDialect.literal(value.uuidString.lowercased())
    case .array(let values): SQLiteDialect.literal(ArrayText.json(values))
    }
  }

  /// Parenthesizes a default that isn't a plain literal.
  private func parenthesized(_ text: String) -> String { text.hasPrefix("'") ? text : "(\(text))" }

  private func foreignKey(_ key: ForeignKey) -> String {
    var text = key.name.map { "CONSTRAINT \(dialect.quoted($0)) " } ?? ""
    // A reference can't cross files, so its schema can't be written.
    text += "FOREIGN KEY (\(list(key.columns))) REFERENCES \(dialect.quoted(key.references.name))"
    if !key.referencedColumns.isEmpty { text += " (\(list(key.referencedColumns)))" }
    if key.onDelete != .noAction { text += " ON DELETE \(key.onDelete.rawValue)" }
    if key.onUpdate != .noAction { text += " ON UPDATE \(key.onUpdate.rawValue)" }
    switch key.timing {
    case .immediate: break
    case .deferrable: text += " DEFERRABLE INITIALLY IMMEDIATE"
    case .deferred: text += " DEFERRABLE INITIALLY DEFERRED"
    }
    return text
  }

  private func index(
    _ name: String, _ columns: [String], _ predicate: String?, _ definition: String?,
    isUnique: Bool
  ) throws -> String {
    // A PostgreSQL definition begins with USING or UNIQUE.
    if let definition, !definition.hasPrefix("(") {
      throw invalid("an index is defined in the SQL of another kind of database: \(definition)")
    }
    guard definition != nil || !columns.isEmpty else { throw invalid("an index has no columns") }
    let schema = table.name.schema.map { dialect.quoted($0) + "." } ?? ""
    return "CREATE \(isUnique ? "UNIQUE " : "")INDEX \(schema)\(dialect.quoted(name)) "
      + "ON \(dialect.quoted(table.name.name)) "
      + (definition ?? "(\(list(columns)))" + (predicate.map { " WHERE \($0)" } ?? ""))
  }

  private func list(_ columns: [String]) -> String {
    columns.map(dialect.quoted).joined(separator: ", ")
  }

  /// Checks for errors that SQLite would report less clearly, or not at all.
  private func check() throws {
    guard !table.fields.isEmpty else { throw invalid("it has no columns") }
    guard table.exclusions.isEmpty else { throw invalid("SQLite has no exclusion constraints") }
    let names = Set(table.fields.map { $0.name.lowercased() })
    guard names.count == table.fields.count else {
      throw invalid(
        "two columns have the same name, because SQLite ignores case in names")
    }
    let keyed =
      table.primaryKey + table.uniques.flatMap(\.columns) + table.indexes.flatMap(\.columns)
      + table.foreignKeys.flatMap(\.columns)
    // SQLite would read an unknown double-quoted name as a string.
    if let unknown = keyed.first(where: { !names.contains($0.lowercased()) }) {
      throw invalid("a key or an index names the column \(dialect.quoted(unknown)), which it lacks")
    }
    for text in table.fields.map(\.name) + [table.name.name] where text.utf8.contains(0) {
      throw invalid("a name holds a NUL")
    }
  }

  private func invalid(_ reason: String) -> DatabaseError {
    DatabaseError(
      .invalidSchema, "the table \(table.name) can't be created: \(reason)", table: table.name.name)
  }
}

package import SeedSchema

/// Writes the DDL of one table.
package struct PostgresTableDDL {
  let table: TableSchema
  let dialect = PostgresDialect()

  /// Checks the names: the server would truncate long ones, and could confuse two of them.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema`.
  package init(_ table: TableSchema) throws(DatabaseError) {
    self.table = table
    try check(table.name.name, "a table")
    if let schema = table.name.schema { try check(schema, "a schema") }
    for field in table.fields { try check(field.name, "a column of table \(table.name)") }
  }

  /// The statements before the first row.
  package func createStatements() throws(DatabaseError) -> [String] {
    var statements: [String] = []
    if let schema = table.name.schema {
      statements.append("CREATE SCHEMA IF NOT EXISTS \(dialect.quoted(schema))")
    }
    for field in table.fields {
      if case .enumeration(let values, let name?) = field.type {
        statements += try enumStatements(name, values)
      }
      for domain in field.domains { statements += try domainStatements(domain) }
    }
    var lines: [String] = []
    for field in table.fields { lines.append(try column(field)) }
    // CREATE TABLE has no rows yet, so NOT VALID would be lost.
    for check in table.checks where !check.isOfDomain && !check.isNotValid {
      lines.append(try text(of: check))
    }
    let body = lines.isEmpty ? "" : "\n  " + lines.joined(separator: ",\n  ") + "\n"
    var ending = ""
    if !table.inheritedTables.isEmpty {
      ending +=
        " INHERITS (\(table.inheritedTables.map { dialect.quoted($0) }.joined(separator: ", ")))"
    }
    if let partitioning = table.partitioning { ending += " PARTITION BY \(partitioning.key)" }
    statements.append("CREATE TABLE \(dialect.quoted(table.name)) (\(body))\(ending)")
    for partition in table.partitioning?.partitions ?? [] {
      statements += try partitionStatements(partition)
    }
    return statements
  }

  /// The statements after the last row, before those of ``foreignKeyStatements()``.
  package func constraintStatements() throws(DatabaseError) -> [String] {
    let name = dialect.quoted(table.name)
    var statements: [String] = []
    if !table.primaryKey.isEmpty {
      statements.append(
        "ALTER TABLE \(name) ADD PRIMARY KEY (\(try list(table.primaryKey)))"
          + clause(table.primaryKeyTiming))
    }
    for unique in table.uniques { statements.append(try statement(unique, of: name)) }
    for index in table.indexes {
      var sql = "CREATE INDEX \(try indexName(index.name))ON \(name) "
      if let definition = index.definition {
        sql += definition
      } else {
        sql += "(\(try list(index.columns)))" + (index.predicate.map { " WHERE \($0)" } ?? "")
      }
      statements.append(sql)
    }
    for partition in table.partitioning?.partitions ?? [] {
      let name = dialect.quoted(partition.name)
      for unique in partition.uniques { statements.append(try statement(unique, of: name)) }
      for check in partition.checks {
        statements.append("ALTER TABLE \(name) ADD \(try text(of: check))")
      }
    }
    for exclusion in table.exclusions {
      statements.append(
        "ALTER TABLE \(name) ADD \(try constraint(exclusion.name))\(exclusion.definition)")
    }
    for check in table.checks where check.isNotValid && !check.isOfDomain {
      statements.append("ALTER TABLE \(name) ADD \(try text(of: check))")
    }
    return statements
  }

  private func statement(
    _ unique: UniqueConstraint, of name: String
  ) throws(DatabaseError) -> String {
    if let definition = unique.definition {
      return definition.hasPrefix("UNIQUE")
        ? "ALTER TABLE \(name) ADD \(try constraint(unique.name))\(definition)"
        : "CREATE UNIQUE INDEX \(try indexName(unique.name))ON \(name) \(definition)"
    }
    let columns = try list(unique.columns)
    let distinct =
      unique.nullsAreEqual && isNullable(unique.columns)
      ? "NULLS NOT DISTINCT " : ""
    if let predicate = unique.predicate {
      return "CREATE UNIQUE INDEX \(try indexName(unique.name))ON \(name) (\(columns)) "
        + "\(distinct)WHERE \(predicate)"
    }
    return
      "ALTER TABLE \(name) ADD \(try constraint(unique.name))UNIQUE \(distinct)(\(columns))"
      + clause(unique.timing)
  }

  private func clause(_ timing: ForeignKey.Timing) -> String {
    switch timing {
    case .immediate: ""
    case .deferrable: " DEFERRABLE"
    case .deferred: " DEFERRABLE INITIALLY DEFERRED"
    }
  }

  /// The statements after all tables have their keys.
  package func foreignKeyStatements() throws(DatabaseError) -> [String] {
    var statements: [String] = []
    for key in table.foreignKeys {
      var sql = "ALTER TABLE \(dialect.quoted(table.name)) ADD \(try constraint(key.name))"
      sql += "FOREIGN KEY (\(try list(key.columns))) REFERENCES \(dialect.quoted(key.references))"
      if !key.referencedColumns.isEmpty {
        guard key.referencedColumns.count == key.columns.count else {
          throw invalid("a foreign key has a different number of columns than it references")
        }
        sql += " (\(key.referencedColumns.map(dialect.quoted).joined(separator: ", ")))"
      }
      if key.matchesFull { sql += " MATCH FULL" }
      if key.onDelete != .noAction {
        sql += " ON DELETE \(key.onDelete.rawValue)"
        if !key.columnsSetOnDelete.isEmpty { sql += " (\(try list(key.columnsSetOnDelete)))" }
      }
      if key.onUpdate != .noAction { sql += " ON UPDATE \(key.onUpdate.rawValue)" }
      statements.append(sql + clause(key.timing) + (key.isNotValid ? " NOT VALID" : ""))
    }
    return statements
  }

  /// Returns the definition of a column for CREATE TABLE and ADD COLUMN.
  package func column(_ field: FieldSchema) throws(DatabaseError) -> String {
    var sql = dialect.quoted(field.name) + " " + (try type(of: field))
    switch field.generation {
    case .identity:
      guard case .integer = field.type else {
        throw invalid("column \(field.name) can't have a sequence: it is not an integer")
      }
      sql += " GENERATED \(field.isAlwaysIdentity ? "ALWAYS" : "BY DEFAULT") AS IDENTITY"
    case .computed:
      guard case .expression(let expression) = field.defaultValue else {
        throw invalid("column \(field.name) is computed, but has no expression")
      }
      sql += " GENERATED ALWAYS AS (\(expression)) STORED"
    case .none, .timestampOnCreate, .timestampOnUpdate:
      switch field.defaultValue {
      case .value(let value): sql += " DEFAULT " + (try PostgresLiteral.literal(value))
      case .expression(let expression): sql += " DEFAULT (\(expression))"
      case nil: break
      }
    }
    if !field.isNullable { sql += " NOT NULL" }
    if case .enumeration(let values, nil) = field.type {
      var list: [String] = []
      for value in values { list.append(try PostgresLiteral.literal(.text(value))) }
      if !list.isEmpty {
        sql += " CHECK (\(dialect.quoted(field.name)) IN (\(list.joined(separator: ", "))))"
      }
    }
    return sql
  }

  private func text(of check: CheckConstraint) throws(DatabaseError) -> String {
    try constraint(check.name) + "CHECK (\(check.expression))"
      + (check.isNotInherited ? " NO INHERIT" : "") + (check.isNotValid ? " NOT VALID" : "")
  }

  /// The type of a column.
  package func type(of field: FieldSchema) throws(DatabaseError) -> String {
    if let domain = field.domains.last { return dialect.quoted(domain.name) }
    switch field.type {
    case .integer(let bits): return bits <= 16 ? "smallint" : bits <= 32 ? "integer" : "bigint"
    case .string:
      guard let limit = field.lengthLimit else { return "varchar" }
      guard (1...10_485_760).contains(limit) else {
        throw invalid("column \(field.name) has a length of \(limit): varchar has 1 to 10,485,760")
      }
      return "varchar(\(limit))"
    case .text: return "text"
    case .boolean: return "boolean"
    case .datetime(let withTimeZone): return withTimeZone ? "timestamptz" : "timestamp"
    case .date: return "date"
    case .time: return "time"
    case .float(let bits): return bits <= 32 ? "real" : "double precision"
    case .decimal(let precision, let scale):
      guard (1...1000).contains(precision), (0...precision).contains(scale) else {
        throw invalid(
          "column \(field.name) is numeric(\(precision), \(scale)): the precision must be 1 to 1,000, "
            + "and the scale 0 to the precision")
      }
      return "numeric(\(precision), \(scale))"
    case .uuid: return "uuid"
    case .enumeration(_, let name?): return dialect.quoted(Self.typeName(name))
    case .enumeration(_, nil): return "text"
    case .json(let binary): return binary ? "jsonb" : "json"
    case .blob: return "bytea"
    case .array(let element): return try type(of: FieldSchema(field.name, element)) + "[]"
    case .other(let type): return type
    }
  }

  private func isNullable(_ columns: [String]) -> Bool {
    columns.contains { table[field: $0]?.isNullable ?? true }
  }

  private func list(_ columns: [String]) throws(DatabaseError) -> String {
    guard !columns.isEmpty else { throw invalid("a key or an index has no columns") }
    for column in columns where table[field: column] == nil {
      throw invalid("a key or an index names the column \(column), which does not exist")
    }
    return columns.map(dialect.quoted).joined(separator: ", ")
  }

  private func constraint(_ name: String?) throws(DatabaseError) -> String {
    guard let name else { return "" }
    return "CONSTRAINT \(dialect.quoted(try shortened(name))) "
  }

  private func indexName(_ name: String?) throws(DatabaseError) -> String {
    guard let name else { return "" }
    return dialect.quoted(try shortened(name)) + " "
  }

  /// Returns a name of at most 63 bytes; a longer one ends with a hash of the whole (FNV-1a), so
  /// that names with the same beginning stay distinct.
  private func shortened(_ name: String) throws(DatabaseError) -> String {
    guard !name.utf8.contains(0), !name.isEmpty else {
      throw invalid("a constraint's name is empty")
    }
    guard name.utf8.count > PostgresDialect.maximumIdentifierLength else { return name }
    var hash: UInt32 = 2_166_136_261
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    var start = name.prefix(54)
    while start.utf8.count > 54 { start = start.dropLast() }
    return start + "_" + String(repeating: "0", count: 8 - digits.count) + digits
  }

  func check(_ identifier: String, _ what: String) throws(DatabaseError) {
    guard !identifier.isEmpty, !identifier.utf8.contains(0),
      identifier.utf8.count <= PostgresDialect.maximumIdentifierLength
    else {
      throw DatabaseError(
        .invalidSchema,
        "the name of \(what) has \(identifier.utf8.count) bytes: PostgreSQL has 1 to 63, without NUL"
      )
    }
  }

  func invalid(_ reason: String) -> DatabaseError {
    DatabaseError(.invalidSchema, "table \(table.name): \(reason)", table: table.name.name)
  }
}

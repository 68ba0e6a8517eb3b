package import SeedSchema

/// The parts of a table's definition besides its columns: types, partitions and schemas.
extension PostgresTableDDL {
  /// Several tables may share a native enum, so an existing one is kept.
  func enumStatements(_ name: String, _ values: [String]) throws(DatabaseError) -> [String] {
    let type = Self.typeName(name)
    try check(type.name, "a type")
    var statements = try schemaStatements(type.schema)
    var labels: [String] = []
    for value in values {
      guard value.utf8.count <= PostgresDialect.maximumIdentifierLength else {
        throw invalid("a value of enum \(name) is longer than 63 bytes")
      }
      labels.append(try PostgresLiteral.literal(.text(value)))
    }
    let code = """
       BEGIN CREATE TYPE \(dialect.quoted(type)) AS ENUM (\(labels.joined(separator: ", "))); \
      EXCEPTION WHEN duplicate_object THEN NULL; END 
      """
    statements.append("DO " + PostgresLiteral.dollarQuoted(code))
    return statements
  }

  /// Several columns may share a domain, too.
  func domainStatements(_ domain: DomainSchema) throws(DatabaseError) -> [String] {
    try check(domain.name.name, "a domain")
    let code = """
       BEGIN CREATE DOMAIN \(dialect.quoted(domain.name)) AS \(domain.definition); \
      EXCEPTION WHEN duplicate_object THEN NULL; END 
      """
    return try schemaStatements(domain.name.schema) + ["DO " + PostgresLiteral.dollarQuoted(code)]
  }

  func partitionStatements(
    _ partition: Partitioning.Partition
  ) throws(DatabaseError) -> [String] {
    try check(partition.name.name, "a partition")
    let required = partition.requiredColumns.map { "\(dialect.quoted($0)) NOT NULL" }
    return try schemaStatements(partition.name.schema) + [
      "CREATE TABLE \(dialect.quoted(partition.name)) PARTITION OF "
        + dialect.quoted(partition.parent)
        + (required.isEmpty ? "" : " (\(required.joined(separator: ", ")))")
        + " \(partition.bounds)" + (partition.key.map { " PARTITION BY \($0)" } ?? "")
    ]
  }

  /// Creates a schema other than the table's, which already exists.
  func schemaStatements(_ schema: String?) throws(DatabaseError) -> [String] {
    guard let schema, schema != table.name.schema else { return [] }
    try check(schema, "a schema")
    return ["CREATE SCHEMA IF NOT EXISTS \(dialect.quoted(schema))"]
  }

  /// `mood`, or `billing.mood` for a type of another schema.
  package static func typeName(_ name: String) -> TableName {
    guard let dot = name.firstIndex(of: ".") else { return TableName(name) }
    return TableName(String(name[name.index(after: dot)...]), schema: String(name[..<dot]))
  }
}

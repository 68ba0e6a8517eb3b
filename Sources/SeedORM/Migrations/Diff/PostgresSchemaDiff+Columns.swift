import SeedDatabase
import SeedSchema

extension PostgresSchemaDiff {
  /// Adds, changes and drops columns; a computed one is dropped before those that it is computed
  /// from are changed.
  mutating func changeColumns(_ both: TableComparison, recreated: Set<String>) throws {
    let table = both.desired.name
    for field in both.added { try add(field, to: both.desired) }
    for field in both.current.fields where recreated.contains(field.name) {
      try recreate(field, of: both.desired)
    }
    for (from, to) in both.changed where !recreated.contains(to.name) {
      try change(from, to, of: both.desired)
    }
    for field in both.dropped {
      phases.add(
        field.generation == .computed ? .dropComputed : .dropColumns,
        SchemaChange(
          table, part: field.name, "drop the column \(field.name)", .destructive,
          because: "its values are lost",
          ["\(alter(table)) DROP COLUMN \(dialect.quoted(field.name))"]))
    }
  }

  private mutating func recreate(_ from: FieldSchema, of table: TableSchema) throws {
    guard let to = table[field: from.name] else { return }
    let column = dialect.quoted(to.name)
    let isLoss = from.generation != .computed
    phases.add(
      .dropComputed,
      SchemaChange(
        table.name, part: to.name, "drop the column \(to.name), which is recreated",
        isLoss ? .destructive : .safe, because: isLoss ? "its values are computed instead" : nil,
        ["\(alter(table.name)) DROP COLUMN \(column)"]))
    var statements = [
      "\(alter(table.name)) ADD COLUMN \(try PostgresTableDDL(table).column(to))"
    ]
    if let comment = to.comment ?? from.comment {
      statements.append(
        "COMMENT ON COLUMN \(dialect.quoted(table.name)).\(column) IS "
          + (try PostgresLiteral.literal(.text(comment))))
    }
    phases.add(
      .computed,
      SchemaChange(
        table.name, part: to.name, "add the column \(to.name) again", .slow,
        because: "the table is rewritten", statements))
  }

  private mutating func add(_ field: FieldSchema, to table: TableSchema) throws {
    let definition = try PostgresTableDDL(table).column(field)
    var alone = table
    alone.fields = [field]
    alone.partitioning = nil
    (alone.checks, alone.inheritedTables) = ([], [])
    let types = try dialect.createStatements(for: alone).filter { !$0.hasPrefix("CREATE TABLE") }
    phases.add(.types, SchemaChange(table.name, "create the type of \(field.name)", types))
    let isFilled =
      field.isNullable || field.defaultValue != nil || field.generation == .identity
      || field.generation == .computed
    var (risk, reason): (SchemaChange.Risk, String?) = (.safe, nil)
    if !isFilled { (risk, reason) = (.slow, "it fails if the table has rows: they have no value") }
    if field.generation == .computed || field.generation == .identity || Self.isVolatile(field) {
      (risk, reason) = (.slow, "the table is rewritten")
    }
    phases.add(
      field.generation == .computed ? .computed : .columns,
      SchemaChange(
        table.name, part: field.name, "add the column \(field.name)", risk, because: reason,
        ["\(alter(table.name)) ADD COLUMN \(definition)"]))
  }

  /// Whether each row may get a different default.
  private static func isVolatile(_ field: FieldSchema) -> Bool {
    guard case .expression(let sql)? = field.defaultValue else { return false }
    let text = sql.lowercased()
    let isStable = ["now()", "current_timestamp", "current_date", "current_user"].contains(text)
    return text.contains("(") && !isStable
  }

  private mutating func change(
    _ from: FieldSchema, _ to: FieldSchema, of table: TableSchema
  ) throws {
    let column = dialect.quoted(to.name)
    let prefix = "\(alter(table.name)) ALTER COLUMN \(column)"
    var statements: [String] = []
    var cost = PostgresTypeChange.Cost.none
    let ddl = try PostgresTableDDL(table)
    var hadDefault = from.defaultValue != nil
    if from.generation == .computed {
      // The values are kept.
      statements.append("\(prefix) DROP EXPRESSION")
      hadDefault = false
    }
    if from.generation == .identity, to.generation != .identity {
      statements += ["\(prefix) DROP IDENTITY IF EXISTS", "\(prefix) DROP DEFAULT"]
      hadDefault = false
    }
    if from.type != to.type || from.domains != to.domains,
      try !changesLabels(from, to, of: table)
    {
      let change = PostgresTypeChange(from, to)
      cost = change.cost
      if hadDefault { statements.append("\(prefix) DROP DEFAULT") }
      let type = try ddl.type(of: to)
      statements.append(
        "\(prefix) TYPE \(type)" + (change.needsCast ? " USING \(column)::\(type)" : ""))
      hadDefault = false
    }
    if !to.isNullable, from.isNullable {
      statements.append("\(prefix) SET NOT NULL")
      cost = max(cost, .scan)
    } else if to.isNullable, !from.isNullable {
      statements.append("\(prefix) DROP NOT NULL")
    }
    if to.generation == .identity, from.generation != .identity {
      let always = to.isAlwaysIdentity ? "ALWAYS" : "BY DEFAULT"
      if from.defaultValue != nil { statements.append("\(prefix) DROP DEFAULT") }
      statements.append("\(prefix) ADD GENERATED \(always) AS IDENTITY")
      statements += dialect.resetSequenceStatements(for: table).map(\.text)
    } else if to.generation == .identity, from.isAlwaysIdentity != to.isAlwaysIdentity {
      statements.append(
        "\(prefix) SET GENERATED \(to.isAlwaysIdentity ? "ALWAYS" : "BY DEFAULT")")
    } else if from.defaultValue != to.defaultValue || !hadDefault {
      statements += try Self.defaultStatements(prefix, to, hadDefault)
    }
    phases.add(
      .columns,
      SchemaChange(
        table.name, part: to.name, "change the column \(to.name)", cost.risk, because: cost.reason,
        statements))
  }

  private static func defaultStatements(
    _ prefix: String, _ field: FieldSchema, _ hadDefault: Bool
  ) throws -> [String] {
    guard field.generation != .identity else { return [] }
    switch field.defaultValue {
    case .expression(let sql): return ["\(prefix) SET DEFAULT \(sql)"]
    case .value(let value): return ["\(prefix) SET DEFAULT \(try PostgresLiteral.literal(value))"]
    case nil: return hadDefault ? ["\(prefix) DROP DEFAULT"] : []
    }
  }
}

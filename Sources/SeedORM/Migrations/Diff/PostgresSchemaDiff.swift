import SeedDrivers
import SeedSchema

/// Writes the statements that change tables of PostgreSQL.
struct PostgresSchemaDiff {
  private let dialect = PostgresDialect()
  private var phases = SchemaPhases()
  private var notes: [String] = []
  private var changedTypes: Set<String> = []

  /// Compares tables as the server describes them.
  ///
  static func diff(from current: [TableSchema], to desired: [TableSchema]) throws -> SchemaDiff {
    var writer = PostgresSchemaDiff()
    let known = Dictionary(current.map { ($0.name, $0) }) { first, _ in first }
    for table in desired {
      if let found = known[table.name] {
        try writer.change(TableComparison(found, table, ignoresCase: false))
      } else {
        try writer.create(table)
      }
    }
    let wanted = Set(desired.map(\.name))
    for table in current where !wanted.contains(table.name) { writer.drop(table) }
    return SchemaDiff(changes: writer.phases.changes, notes: writer.notes)
  }

  private mutating func create(_ table: TableSchema) throws {
    phases.add(
      .createTables,
      SchemaChange(
        table.name, "create the table",
        try dialect.createStatements(for: table) + dialect.constraintStatements(for: table)))
    let keys = try dialect.foreignKeyStatements(for: table)
    phases.add(.foreignKeys, SchemaChange(table.name, "add its foreign keys", keys))
  }

  private mutating func drop(_ table: TableSchema) {
    for key in table.foreignKeys {
      drop(key.name, of: table.name, .dropForeignKeys, "a foreign key")
    }
    phases.add(
      .dropTables,
      SchemaChange(
        table.name, "drop the table", .destructive, because: "its rows are lost",
        ["DROP TABLE \(dialect.quoted(table.name))"]))
  }

  private func alter(_ table: TableName) -> String { "ALTER TABLE \(dialect.quoted(table))" }

  private mutating func drop(
    _ constraint: String?, of table: TableName, _ phase: SchemaPhases.Phase, _ what: String
  ) {
    guard let constraint else { return }
    phases.add(
      phase,
      SchemaChange(
        table, "drop \(what), \(constraint)",
        ["\(alter(table)) DROP CONSTRAINT \(dialect.quoted(constraint))"]))
  }

  private mutating func change(_ both: TableComparison) throws {
    let table = both.desired.name
    if both.current.partitioning?.key != both.desired.partitioning?.key {
      notes.append("\(table): how a table is partitioned can't be changed")
    }
    if both.current.parents != both.desired.parents {
      notes.append("\(table): the tables that it inherits from can't be changed here")
    }
    try changeConstraints(both)
    for field in both.added { try add(field, to: both.desired) }
    for (from, to) in both.changed { try change(from, to, of: both.desired) }
    for field in both.dropped {
      phases.add(
        .dropColumns,
        SchemaChange(
          table, part: field.name, "drop the column \(field.name)", .destructive,
          because: "its values are lost",
          ["\(alter(table)) DROP COLUMN \(dialect.quoted(field.name))"]))
    }
  }

  private mutating func changeConstraints(_ both: TableComparison) throws {
    let table = both.desired.name
    // Partitions share these with their table, so that the same name may come up twice.
    for key in both.droppedKeys { drop(key.name, of: table, .dropForeignKeys, "a foreign key") }
    for check in both.droppedChecks { drop(check.name, of: table, .dropConstraints, "a check") }
    for exclusion in both.droppedExclusions {
      drop(exclusion.name, of: table, .dropConstraints, "an exclusion constraint")
    }
    for unique in both.droppedUniques { try dropIndex(unique.name, of: table, isUnique: true) }
    for index in both.droppedIndexes { try dropIndex(index.name, of: table, isUnique: false) }
    var parts = both.desired
    (parts.uniques, parts.indexes, parts.checks, parts.exclusions) =
      (both.addedUniques, both.addedIndexes, both.addedChecks, both.addedExclusions)
    parts.primaryKey = both.hasOtherKey ? parts.primaryKey : []
    parts.partitioning = nil
    if both.hasOtherKey, !both.current.primaryKey.isEmpty {
      phases.add(
        .dropConstraints,
        SchemaChange(table, "drop the primary key", [Self.dropKey(of: table, dialect)]))
    }
    // A check of its own is part of CREATE TABLE; later it is added as one that isn't valid yet is.
    for index in parts.checks.indices { parts.checks[index].isNotValid = true }
    for (sql, reason) in try dialect.constraintStatements(for: parts).map(Self.cost) {
      var statement = sql
      if let check = both.addedChecks.first(where: {
        statement.contains("CHECK (\($0.expression))")
      }),
        !check.isNotValid, statement.hasSuffix(" NOT VALID")
      {
        statement.removeLast(" NOT VALID".count)
      }
      phases.add(
        .constraints,
        SchemaChange(
          table, Self.summary(statement), .slow, because: reason, [statement]))
    }
    var keys = both.desired
    keys.foreignKeys = both.addedKeys
    for sql in try dialect.foreignKeyStatements(for: keys) {
      phases.add(
        .foreignKeys,
        SchemaChange(
          table, "add a foreign key", .slow, because: "all rows are checked, under a lock", [sql]))
    }
  }

  private static func cost(_ sql: String) -> (String, String) {
    sql.hasPrefix("CREATE")
      ? (sql, "the table can't be written meanwhile; CREATE INDEX CONCURRENTLY lets it")
      : (sql, "all rows are checked, under a lock")
  }

  private static func summary(_ sql: String) -> String {
    if sql.contains("INDEX") { return "create an index" }
    if sql.contains("PRIMARY KEY") { return "add the primary key" }
    return sql.contains("CHECK (") ? "add a check" : "add a unique constraint"
  }

  /// The name of a primary key isn't part of a table's description.
  private static func dropKey(of table: TableName, _ dialect: PostgresDialect) -> String {
    let name = dialect.quoted(table).replacing("'", with: "''")
    return """
      DO $seedkit$ DECLARE key text; BEGIN
        SELECT conname INTO key FROM pg_catalog.pg_constraint
        WHERE conrelid = '\(name)'::regclass AND contype = 'p';
        EXECUTE pg_catalog.format('ALTER TABLE \(name) DROP CONSTRAINT %I', key);
      END $seedkit$
      """
  }

  /// An index may belong to a constraint.
  private mutating func dropIndex(_ name: String?, of table: TableName, isUnique: Bool) throws {
    guard let name else { return }
    let index = dialect.quoted(TableName(name, schema: table.schema))
    let sql: String
    if isUnique {
      let text = index.replacing("'", with: "''")
      sql = """
        DO $seedkit$ BEGIN
          IF EXISTS (SELECT 1 FROM pg_catalog.pg_constraint WHERE conindid = '\(text)'::regclass AND contype = 'u')
          THEN ALTER TABLE \(dialect.quoted(table)) DROP CONSTRAINT \(dialect.quoted(name));
          ELSE DROP INDEX \(index); END IF;
        END $seedkit$
        """
    } else {
      sql = "DROP INDEX \(index)"
    }
    phases.add(
      .dropConstraints,
      SchemaChange(table, "drop the \(isUnique ? "unique " : "")index \(name)", [sql]))
  }

  private mutating func add(_ field: FieldSchema, to table: TableSchema) throws {
    let definition = try PostgresTableDDL(table).column(field)
    var alone = table
    alone.fields = [field]
    alone.partitioning = nil
    (alone.checks, alone.parents) = ([], [])
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
      .columns,
      SchemaChange(
        table.name, part: field.name, "add the column \(field.name)", risk, because: reason,
        ["\(alter(table.name)) ADD COLUMN \(definition)"]))
  }

  /// Whether each row may get another default.
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
    if to.generation == .computed || from.generation == .computed {
      let definition = try PostgresTableDDL(table).column(to)
      let isLoss = from.generation != .computed
      return phases.add(
        .columns,
        SchemaChange(
          table.name, part: to.name, "replace the column \(to.name)", isLoss ? .destructive : .slow,
          because: isLoss ? "its values are computed instead" : "the table is rewritten",
          [
            "\(alter(table.name)) DROP COLUMN \(column)",
            "\(alter(table.name)) ADD COLUMN \(definition)",
          ]))
    }
    var statements: [String] = []
    var cost = PostgresTypeChange.Cost.none
    let ddl = try PostgresTableDDL(table)
    var hadDefault = from.defaultValue != nil
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
      statements += dialect.resetSequenceStatements(for: table)
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

  /// Adds values to an enum, which several columns may have.
  ///
  /// - Returns: whether the types differ in the values of one enum, and nothing else is to be done about them.
  private mutating func changesLabels(
    _ from: FieldSchema, _ to: FieldSchema, of table: TableSchema
  ) throws -> Bool {
    guard case .enumeration(let old, let name?) = from.type,
      case .enumeration(let new, name) = to.type
    else { return false }
    guard changedTypes.insert(name).inserted else { return true }
    let type = dialect.quoted(PostgresTableDDL.typeName(name))
    guard new.filter(Set(old).contains) == old else {
      notes.append("the enum \(name) loses values, or has them in another order")
      return true
    }
    var statements: [String] = []
    var previous: String?
    for label in new {
      if !old.contains(label) {
        let place =
          try previous.map { " AFTER \(try PostgresLiteral.literal(.text($0)))" }
          ?? old.first.map { " BEFORE \(try PostgresLiteral.literal(.text($0)))" } ?? ""
        statements.append(
          "ALTER TYPE \(type) ADD VALUE \(try PostgresLiteral.literal(.text(label)))\(place)")
      }
      previous = label
    }
    phases.add(.types, SchemaChange(table.name, "add values to the enum \(name)", statements))
    return true
  }
}

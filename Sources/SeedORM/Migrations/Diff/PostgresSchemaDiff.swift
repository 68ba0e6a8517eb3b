import SeedDatabase
import SeedSchema

/// Writes the statements that change PostgreSQL tables.
struct PostgresSchemaDiff {
  let dialect = PostgresDialect()
  var phases = SchemaPhases()
  var notes: [String] = []
  var changedTypes: Set<String> = []
  private let recreated: RecreatedColumns

  /// Compares tables as the server describes them.
  static func diff(from current: [TableSchema], to desired: [TableSchema]) throws -> SchemaDiff {
    let known = Dictionary(current.map { ($0.name, $0) }) { first, _ in first }
    let pairs = desired.compactMap { table in
      known[table.name].map { TableComparison($0, table, ignoresCase: false) }
    }
    var writer = PostgresSchemaDiff(recreated: RecreatedColumns(pairs))
    for table in desired where known[table.name] == nil { try writer.create(table) }
    for both in pairs { try writer.change(both) }
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

  func alter(_ table: TableName) -> String { "ALTER TABLE \(dialect.quoted(table))" }

  mutating func drop(
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
      notes.append("\(table): a table's partitioning can't be changed")
    }
    if both.current.inheritedTables != both.desired.inheritedTables {
      notes.append("\(table): the tables that it inherits from can't be changed here")
    }
    try changeConstraints(
      dropped: TableComparison(both.current, recreated.without(both.desired), ignoresCase: false),
      added: TableComparison(recreated.without(both.current), both.desired, ignoresCase: false))
    try changeColumns(both, recreated: recreated[table])
  }
}

import SeedDatabase
import SeedSchema

/// Reads tables from the system catalog, in twelve queries for any number of tables.
struct PostgresCatalog {
  let session: PostgresSession
  private let dialect = PostgresDialect()

  /// Creates a reader.
  init(_ session: PostgresSession) {
    self.session = session
  }

  /// The ordinary and partitioned tables of the schemas named, or else of those in the search path,
  /// by schema and name.
  func tables(in schemas: [String]?) throws(DatabaseError) -> [TableSchema] {
    let scope = schemas.map { SQLValue.text(PostgresArray.literal($0)) } ?? .null
    var order: [Int64] = []
    var tables: [Int64: TableSchema] = [:]
    for row in try rows(Self.tableQuery, scope) {
      order.append(row.integer("id"))
      tables[row.integer("id")] = TableSchema(
        TableName(row.text("name"), schema: row.optionalText("schema")), fields: [])
    }
    var labels: [Int64: [String]] = [:]
    for row in try rows(Self.enumQuery, scope) {
      labels[row.integer("type_id"), default: []].append(row.text("label"))
    }
    for row in try rows(Self.columnQuery, scope) {
      tables[row.integer("table_id")]?.fields.append(field(row, labels))
    }
    let knowsSetColumns = session.serverVersion >= 150_000
    for row in try rows(Self.constraintQuery(knowsSetColumns: knowsSetColumns), scope) {
      addConstraint(row, to: &tables[row.integer("table_id")])
    }
    for row in try rows(Self.domainCheckQuery, scope) {
      let expression = PostgresExpression.domainCheck(
        row.text("condition"), column: dialect.quoted(row.text("column_name")))
      var check = CheckConstraint(PostgresExpression.withoutParentheses(expression))
      check.isOfDomain = true
      tables[row.integer("table_id")]?.checks.append(check)
    }
    let indexQuery = Self.indexQuery(knowsNullsNotDistinct: session.serverVersion >= 150_000)
    for row in try rows(indexQuery, scope) { addIndex(row, to: &tables[row.integer("table_id")]) }
    try addDetails(to: &tables, scope)
    try addPartitions(to: &tables, scope)
    return order.compactMap { tables[$0] }
  }

  func rows(_ sql: String, _ scope: SQLValue) throws(DatabaseError) -> [Row] {
    try session.run(sql, [scope]).rows()
  }

  private func field(_ row: Row, _ labels: [Int64: [String]]) -> FieldSchema {
    var type = PostgresColumnType.fieldType(
      name: row.text("type"), modifier: Int(row.integer("modifier")),
      formatted: row.text("formatted_type"),
      isBuiltIn: row.flag("is_built_in"))
    if row.flag("is_enumeration") {
      let name = (row.optionalText("type_schema").map { $0 + "." } ?? "") + row.text("type")
      type = .enumeration(values: labels[row.integer("type_id")] ?? [], typeName: name)
    }
    var field = FieldSchema(row.text("name"), type, isNullable: !row.flag("is_not_null"))
    field.ignoresCase = row.text("type") == "citext"
    field.comment = row.optionalText("comment")
    let expression = row.optionalText("default_value")
    let identity = row.text("identity")
    field.isAlwaysIdentity = identity == "a"
    if !identity.isEmpty || expression?.hasPrefix("nextval(") == true {
      field.generation = .identity
    } else {
      if row.flag("is_computed") { field.generation = .computed }
      // A default of NULL is no default.
      if let expression, !expression.hasPrefix("NULL::"), expression != "NULL" {
        field.defaultValue = .expression(expression)
        if type.isNumber { field.epochUnit = EpochUnit(default: expression) }
      }
    }
    return field
  }

  private func addConstraint(_ row: Row, to table: inout TableSchema?) {
    let columns = row.array("columns")
    switch row.text("kind") {
    case "p":
      table?.primaryKey = columns
      table?.primaryKeyTiming = timing(row.flag("is_deferrable"), row.flag("is_deferred"))
    case "c":
      var check = CheckConstraint(
        PostgresExpression.withoutParentheses(row.text("condition")), name: row.text("name"))
      check.isNotValid = row.flag("is_not_valid")
      check.isNotInherited = row.flag("is_not_inherited")
      table?.checks.append(check)
    case "x":
      table?.exclusions.append(
        ExclusionConstraint(row.text("definition"), columns: columns, name: row.text("name")))
    case "f":
      var key = ForeignKey(
        columns,
        references: TableName(row.text("parent"), schema: row.optionalText("parent_schema")),
        row.array("parent_columns"), name: row.text("name"),
        onDelete: action(row.text("on_delete")),
        onUpdate: action(row.text("on_update")),
        timing: timing(row.flag("is_deferrable"), row.flag("is_deferred")))
      key.matchesFull = row.flag("matches_full")
      key.columnsSetOnDelete = row.array("set_columns")
      key.isNotValid = row.flag("is_not_valid")
      // Partitions repeat the keys of each other.
      let isKnown = table?.foreignKeys.contains {
        $0.columns == key.columns && $0.references == key.references
          && $0.referencedColumns == key.referencedColumns
      }
      if isKnown == false { table?.foreignKeys.append(key) }
    default: break
    }
  }

  private func action(_ code: String) -> ForeignKey.Action {
    switch code {
    case "r": .restrict
    case "c": .cascade
    case "n": .setNull
    case "d": .setDefault
    default: .noAction
    }
  }
}

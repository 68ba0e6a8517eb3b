import SeedSchema

/// Reads tables from the system catalog, in twelve queries for any number of tables.
struct PostgresCatalog {
  let session: PostgresSession
  private let dialect = PostgresDialect()

  /// Creates a reader.
  init(_ session: PostgresSession) {
    self.session = session
  }

  /// The ordinary and partitioned tables of the schemas named, or else of those in the search path, by
  /// schema and name.
  func tables(in schemas: [String]?) throws(DatabaseError) -> [TableSchema] {
    let scope = schemas.map { SQLValue.text(PostgresArray.literal($0)) } ?? .null
    var order: [Int64] = []
    var tables: [Int64: TableSchema] = [:]
    for row in try rows(Self.tableQuery, scope) {
      order.append(row.integer(0))
      tables[row.integer(0)] = TableSchema(
        TableName(row.text(2), schema: row.optionalText(1)), fields: [])
    }
    var labels: [Int64: [String]] = [:]
    for row in try rows(Self.enumQuery, scope) {
      labels[row.integer(0), default: []].append(row.text(1))
    }
    for row in try rows(Self.columnQuery, scope) {
      tables[row.integer(0)]?.fields.append(field(row, labels))
    }
    let knowsSetColumns = session.serverVersion >= 150_000
    for row in try rows(Self.constraintQuery(knowsSetColumns: knowsSetColumns), scope) {
      addConstraint(row, to: &tables[row.integer(0)])
    }
    for row in try rows(Self.domainCheckQuery, scope) {
      let expression = PostgresExpression.domainCheck(
        row.text(3), column: dialect.quoted(row.text(1)))
      var check = CheckConstraint(PostgresExpression.withoutParentheses(expression))
      check.isOfDomain = true
      tables[row.integer(0)]?.checks.append(check)
    }
    let indexQuery = Self.indexQuery(knowsNullsNotDistinct: session.serverVersion >= 150_000)
    for row in try rows(indexQuery, scope) { addIndex(row, to: &tables[row.integer(0)]) }
    try addDetails(to: &tables, scope)
    try addPartitions(to: &tables, scope)
    return order.compactMap { tables[$0] }
  }

  func rows(_ sql: String, _ scope: SQLValue) throws(DatabaseError) -> [Row] {
    try session.run(sql, [scope]).rows()
  }

  private func field(_ row: Row, _ labels: [Int64: [String]]) -> FieldSchema {
    var type = PostgresColumnType.fieldType(
      name: row.text(2), modifier: Int(row.integer(3)), formatted: row.text(4),
      isBuiltIn: row.flag(8))
    if row.flag(5) {
      let name = (row.optionalText(7).map { $0 + "." } ?? "") + row.text(2)
      type = .enumeration(values: labels[row.integer(6)] ?? [], typeName: name)
    }
    var field = FieldSchema(row.text(1), type, isNullable: !row.flag(9))
    field.ignoresCase = row.text(2) == "citext"
    let expression = row.optionalText(12)
    let identity = row.text(10)
    field.isAlwaysIdentity = identity == "a"
    if !identity.isEmpty || expression?.hasPrefix("nextval(") == true {
      field.generation = .identity
    } else {
      if row.flag(11) { field.generation = .computed }
      // A default of NULL is no default.
      if let expression, !expression.hasPrefix("NULL::"), expression != "NULL" {
        field.defaultValue = .expression(expression)
        if type.isNumber { field.epochUnit = EpochUnit(default: expression) }
      }
    }
    return field
  }

  private func addConstraint(_ row: Row, to table: inout TableSchema?) {
    let columns = PostgresArray.elements(row.text(3))
    switch row.text(1) {
    case "p":
      table?.primaryKey = columns
      table?.primaryKeyTiming = timing(row.flag(9), row.flag(10))
    case "c":
      var check = CheckConstraint(
        PostgresExpression.withoutParentheses(row.text(11)), name: row.text(2))
      check.isNotValid = row.flag(14)
      check.isNotInherited = row.flag(15)
      table?.checks.append(check)
    case "x":
      table?.exclusions.append(
        ExclusionConstraint(row.text(16), columns: columns, name: row.text(2)))
    case "f":
      var key = ForeignKey(
        columns, references: TableName(row.text(5), schema: row.optionalText(4)),
        PostgresArray.elements(row.text(6)), name: row.text(2), onDelete: action(row.text(7)),
        onUpdate: action(row.text(8)),
        timing: timing(row.flag(9), row.flag(10)))
      key.matchesFull = row.flag(12)
      key.columnsSetOnDelete = PostgresArray.elements(row.text(13))
      key.isNotValid = row.flag(14)
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

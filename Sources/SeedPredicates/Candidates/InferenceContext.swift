package import SeedSchema

/// What the inference of one table needs to know about the other tables.
package struct InferenceContext: Sendable {
  /// The user-defined types of the database.
  let types: UserTypes
  /// The generators that candidates call.
  let generators: any KnownGenerators
  /// The foreign key columns whose references are skewed, so that more rows agree in them.
  ///
  /// Rows of several tables must agree in such a column, such as a tenant's id, to be referenced by
  /// the same row.
  private(set) var skewedColumns: Set<QualifiedColumn>
  /// The values that a column must contain because checks and triggers of tables that reference it
  /// require them.
  private(set) var lookups: [QualifiedColumn: [String]]
  /// The values that one column of a composite key must contain, because checks of tables that
  /// reference it require them.
  private(set) var partLookups: [QualifiedColumn: [String]]

  /// The value of `now()` for the rows; `nil` if values must satisfy checks at any instant.
  let now: Timestamp?
  /// The age of each table's latest row at ``now``, in seconds, if its rows have a creation time.
  let latestRows: [TableName: Int64]

  package init(
    _ tables: [TableSchema], types: UserTypes, generators: any KnownGenerators,
    now: Timestamp? = nil, latestRows: [TableName: Int64] = [:]
  ) {
    self.types = types
    self.generators = generators
    self.now = now
    self.latestRows = latestRows
    let byName = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var skewedColumns: Set<QualifiedColumn> = []
    var wanted: [(values: [String], column: String, of: TableSchema)] = []
    for table in tables {
      let shared = table.overlappingKeys
      for key in shared where byName[key.references] != nil {
        for (column, referenced) in zip(key.columns, key.referencedColumns)
        where shared.contains(where: { $0 != key && $0.columns.contains(column) }) {
          skewedColumns.insert(QualifiedColumn(key.references, referenced))
        }
      }
      let rules = table.checks.isEmpty ? [:] : TableRules(table).columns
      var seen: Set<String> = []
      for name in table.foreignKeys.flatMap(\.columns) where seen.insert(name).inserted {
        if let values = table[field: name]?.listedValues(rules[name]) {
          wanted.append((values, name, table))
        }
      }
    }
    self.skewedColumns = skewedColumns
    lookups = [:]
    partLookups = [:]
    // If a column with a required value is itself a foreign key, its parent needs the value, too.
    var next = 0
    while next < wanted.count {
      let (values, column, table) = wanted[next]
      next += 1
      for key in table.foreignKeys where key.columns.count == key.referencedColumns.count {
        guard let index = key.columns.firstIndex(of: column), let parent = byName[key.references]
        else { continue }
        let referenced = key.referencedColumns[index]
        let isNew =
          key.columns.count == 1 || parent.isKey(referenced)
          ? Self.add(values, of: QualifiedColumn(parent.name, referenced), to: &lookups)
          : Self.add(values, of: QualifiedColumn(parent.name, referenced), to: &partLookups)
        if isNew { wanted.append((values, referenced, parent)) }
      }
    }
  }

  /// Adds the values of a column that it doesn't have yet.
  ///
  /// - Returns: whether there were any.
  @discardableResult
  private static func add(
    _ values: [String], of column: QualifiedColumn, to lookups: inout [QualifiedColumn: [String]]
  ) -> Bool {
    let before = lookups[column]?.count ?? 0
    for value in values where lookups[column]?.contains(value) != true {
      lookups[column, default: []].append(value)
    }
    return lookups[column]?.count ?? 0 > before
  }

  /// Returns the values that a table's columns must allow because other tables require them.
  func requiredValues(of table: TableSchema) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for field in table.fields {
      let column = QualifiedColumn(table.name, field.name)
      let values = (lookups[column] ?? []) + (partLookups[column] ?? [])
      if !values.isEmpty { result[field.name] = values }
    }
    return result
  }

  /// The maximum number of values that tables can require of one column.
  package static let maximumLookups = 64

  /// Records values that other tables require in a column.
  ///
  /// - Returns: whether any value is new.
  package mutating func addLookups(
    _ values: [String], in column: String, of table: TableName
  ) -> Bool {
    let column = QualifiedColumn(table, column)
    let before = lookups[column]?.count ?? 0
    Self.add(Array(values.prefix(Self.maximumLookups - before)), of: column, to: &lookups)
    return lookups[column]?.count ?? 0 > before
  }

  /// Returns the values that other tables require in a column.
  package func lookups(of column: String, of table: TableName) -> [String] {
    lookups[QualifiedColumn(table, column)] ?? []
  }

  /// Skews the references of a column, so that more rows agree in it.
  package mutating func addSkewedColumn(_ column: String, of table: TableName) {
    skewedColumns.insert(QualifiedColumn(table, column))
  }
}

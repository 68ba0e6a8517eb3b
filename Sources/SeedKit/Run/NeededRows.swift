import SeedSchema

/// The existing rows that a plan has to know.
struct NeededRows {
  /// The tables that the scenario fills, in the order of its steps.
  private(set) var filled: [TableName] = []
  private var known: Set<TableName> = []
  /// Those of them that certainly get rows.
  private var growing: Set<TableName> = []
  /// The referenced tables, in the order of the steps.
  private var referenced: [TableName] = []
  /// The columns by which they are referenced.
  private var referencedColumns: [TableName: Set<String>] = [:]
  /// The columns that values read through references.
  var readColumns = ReadColumns()

  /// Adds a table that a step fills.
  mutating func fill(_ table: TableName, grows: Bool) {
    if known.insert(table).inserted { filled.append(table) }
    if grows { growing.insert(table) }
  }

  /// Adds a table that rows of a step can reference.
  mutating func reference(_ reference: ReferencedTable) {
    referenced.append(reference.table)
    referencedColumns[reference.table, default: []].formUnion(reference.columns)
  }

  /// All tables; one may occur several times.
  var tables: [TableName] { filled + referenced }

  /// Whether the keys of a table's rows must be known: rows of the scenario are referenced by
  /// number.
  func needsKeys(of table: TableName) -> Bool {
    referencedColumns[table] != nil && !growing.contains(table)
  }

  /// The unique columns of a table that count as keys beside its primary key.
  func uniques(of table: TableName) -> Set<String> { referencedColumns[table, default: []] }
}

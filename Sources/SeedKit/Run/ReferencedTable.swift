import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema

/// An existing table that a step references, with the names by which the step's values reach its
/// rows.
struct ReferencedTable {
  var table: TableName
  /// The columns whose values a reference needs, other than the primary key.
  var columns: [String]
  var names: Set<String>
}

/// The columns of existing tables that values of a scenario read.
struct ReadColumns {
  private var byTable: [TableName: Set<String>] = [:]
  /// The columns of which it is unknown to which table they belong.
  private var ofAnyTable: Set<String> = []

  /// The columns to read of a table, which may have only some of them.
  subscript(table: TableName) -> Set<String> { byTable[table, default: []].union(ofAnyTable) }

  mutating func insert(_ column: ReferencedColumn, reachedBy references: [ReferencedTable]) {
    let tables = references.filter { reference in
      column.relation.map { reference.names.contains($0) } ?? false
    }
    if tables.isEmpty { ofAnyTable.insert(column.column) }
    for table in tables { byTable[table.table, default: []].insert(column.column) }
  }

  mutating func insert(_ columns: [String], of table: TableName) {
    byTable[table, default: []].formUnion(columns)
  }
}

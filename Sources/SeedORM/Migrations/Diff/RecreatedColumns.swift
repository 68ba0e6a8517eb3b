import SeedDatabase
import SeedSchema

/// The columns that are dropped and recreated.
///
/// PostgreSQL can change neither an expression nor a column that one depends on. Anything that
/// involves the columns is dropped before and recreated after.
struct RecreatedColumns {
  private var columns: [TableName: Set<String>] = [:]
  /// The columns of primary keys and unique constraints that are dropped, and may be recreated.
  private var keys: [TableName: Set<Set<String>>] = [:]

  init(_ tables: [TableComparison]) {
    for both in tables { columns[both.desired.name] = Self.columns(both) }
    for both in tables {
      let dropped = TableComparison(both.current, without(both.desired), ignoresCase: false)
      var keys = Set(dropped.droppedUniques.map { Set($0.columns) })
      if dropped.hasOtherKey { keys.insert(Set(both.current.primaryKey)) }
      self.keys[both.desired.name] = keys
    }
  }

  private static func columns(_ both: TableComparison) -> Set<String> {
    let changed = both.changed
    let retyped = changed.filter { from, to in
      if case .enumeration(_, let name?) = from.type, case .enumeration(_, name) = to.type {
        // New values are added to the type itself.
        return false
      }
      return from.type != to.type || from.domains != to.domains
    }.map(\.to.name)
    let ofOtherExpression = changed.map(\.to).filter { $0.generation == .computed }.map(\.name)
    let current = both.current
    let computed = both.desired.fields.filter { field in
      guard field.generation == .computed, case .expression(let sql)? = field.defaultValue,
        current[field: field.name] != nil
      else { return false }
      return retyped.contains { SQLiteTableText.mentions($0, in: sql) }
    }
    return Set(ofOtherExpression + computed.map(\.name))
  }

  /// The columns of a table.
  subscript(table: TableName) -> Set<String> { columns[table] ?? [] }

  /// Returns a table without the constraints and indexes that involve these columns.
  func without(_ table: TableSchema) -> TableSchema {
    let own = self[table.name]
    func concerns(_ names: [String], _ sql: [String?] = []) -> Bool {
      names.contains(where: own.contains)
        || own.contains { name in
          sql.contains { $0.map { SQLiteTableText.mentions(name, in: $0) } ?? false }
        }
    }
    var table = table
    if concerns(table.primaryKey) { table.primaryKey = [] }
    table.uniques.removeAll {
      concerns($0.columns, $0.expressions + [$0.predicate, $0.definition])
    }
    table.indexes.removeAll { concerns($0.columns, [$0.predicate, $0.definition]) }
    table.checks.removeAll { concerns([], [$0.expression]) }
    table.exclusions.removeAll { concerns($0.columns, [$0.definition]) }
    table.foreignKeys.removeAll { key in
      concerns(key.columns)
        || key.referencedColumns.contains(where: self[key.references].contains)
        || keys[key.references]?.contains(Set(key.referencedColumns)) == true
    }
    return table
  }
}

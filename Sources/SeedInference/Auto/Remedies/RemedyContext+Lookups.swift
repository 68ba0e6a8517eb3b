import SeedPredicates
import SeedSchema

extension RemedyContext {
  /// The code of the table's triggers.
  var code: TriggerCode { progress.triggers.code }

  /// Returns a table that is seeded.
  func table(_ name: TableName) -> TableSchema? {
    tables.first { $0.schema.name == name }?.schema
  }

  /// Whether rows of a table require rows of another one, directly or through other tables.
  func requires(_ table: TableSchema, rowsOf other: TableName) -> Bool {
    var open = [table]
    var known: Set<TableName> = [table.name]
    while let next = open.popLast() {
      for key in next.foreignKeys {
        guard key.columns.allSatisfy({ next[field: $0]?.isNullable == false }) else { continue }
        if key.references == other { return true }
        if known.insert(key.references).inserted,
          let parent = tables.first(where: { $0.schema.name == key.references })?.schema
        {
          open.append(parent)
        }
      }
    }
    return false
  }
}

extension TableSchema {
  /// The lists of values of those columns whose type or checks list them.
  var listedValues: [[String]] {
    let rules = TableRules(self).columns
    return fields.compactMap { field in
      if case .enumeration(let values, _) = field.type { values } else { rules[field.name]?.values }
    }
  }

  /// Returns the column with a name, ignoring the case of letters.
  func field(ignoringCase name: String) -> FieldSchema? {
    self[field: name] ?? fields.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Whether a column alone is a primary or unique key.
  func isKey(_ column: String) -> Bool {
    primaryKey == [column] || uniques.contains { $0.columns == [column] && $0.predicate == nil }
  }
}

extension FieldType {
  /// Whether values are strings of any format.
  var isText: Bool {
    switch self {
    case .string, .text: true
    default: false
    }
  }
}

import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

extension RemedyState {
  /// What the table's triggers say of its rows.
  var code: TriggerCode { progress.triggers.code }

  /// A table that is filled.
  func table(_ name: TableName) -> TableSchema? {
    tables.first { $0.schema.name == name }?.schema
  }

  /// Whether rows of a table can't be without those of another one.
  func needs(_ table: TableSchema, _ other: TableName) -> Bool {
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
  /// The values that the columns list, a list for each.
  var listedValues: [[String]] {
    let rules = TableRules(self).columns
    return fields.compactMap { field in
      if case .enumeration(let values, _) = field.type { values } else { rules[field.name]?.values }
    }
  }

  /// The column of a name in any case of letters.
  func field(ignoringCase name: String) -> FieldSchema? {
    self[field: name] ?? fields.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Whether a column alone identifies rows.
  func isKey(_ column: String) -> Bool {
    primaryKey == [column] || uniques.contains { $0.columns == [column] && $0.predicate == nil }
  }
}

extension FieldType {
  /// Whether values are strings of any form.
  var isText: Bool {
    switch self {
    case .string, .text: true
    default: false
    }
  }
}

import SeedSchema

/// Chooses names for indexes, as PostgreSQL does: a number follows a name that exists already.
///
/// SQLite's tables and indexes share one namespace per file, so `a_b` with an index on `c` and `a`
/// with one on `b_c` would otherwise collide.
struct SQLiteIndexNames {
  /// A name in a file. SQLite's names ignore the case of ASCII letters.
  private struct Entry: Hashable {
    let schema: String
    let name: String

    init(_ name: String, schema: String?) {
      self.schema = schema?.lowercased() ?? "main"
      self.name = name.lowercased()
    }
  }

  private var usedNames: Set<Entry>

  init(besides names: [TableName] = []) {
    usedNames = Set(names.map { Entry($0.name, schema: $0.schema) })
  }

  /// Returns tables whose unique constraints and indexes all have names.
  mutating func naming(_ tables: [TableSchema]) -> [TableSchema] {
    for table in tables {
      let given =
        [table.name.name]
        + (table.uniques.map(\.name) + table.indexes.map(\.name)).compactMap(\.self)
      usedNames.formUnion(given.map { Entry($0, schema: table.name.schema) })
    }
    return tables.map { table in
      var table = table
      for index in table.uniques.indices where table.uniques[index].name == nil {
        table.uniques[index].name = name(table.name, table.uniques[index].columns, "key")
      }
      for index in table.indexes.indices where table.indexes[index].name == nil {
        table.indexes[index].name = name(table.name, table.indexes[index].columns, "idx")
      }
      return table
    }
  }

  private mutating func name(
    _ table: TableName, _ columns: [String], _ ending: String
  ) -> String {
    let usual = ([table.name] + columns + [ending]).joined(separator: "_")
    var name = usual
    var number = 0
    while !usedNames.insert(Entry(name, schema: table.schema)).inserted {
      number += 1
      name = "\(usual)\(number)"
    }
    return name
  }
}

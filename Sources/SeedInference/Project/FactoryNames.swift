import SeedSchema

/// Generates unique factory names from table names.
struct FactoryNames {
  private var used: Set<String> = []

  /// Returns a name for a table's factory that no other factory has.
  mutating func name(of table: TableName) -> String {
    var name = Self.identifier(table.name)
    if used.contains(name.lowercased()), let schema = table.schema {
      name = Self.identifier("\(schema)_\(table.name)")
    }
    var number = 2
    let base = name
    while !used.insert(name.lowercased()).inserted {
      name = "\(base)_\(number)"
      number += 1
    }
    return name
  }

  /// Returns a string with each run of characters other than ASCII letters and digits replaced by
  /// `_`.
  private static func identifier(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isPart =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPart {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, result.last != "_" {
        result += "_"
      }
    }
    while result.last == "_" { result.removeLast() }
    if result.isEmpty { return "a_table" }
    if result.unicodeScalars.first?.properties.numericType != nil { result = "t" + result }
    return result
  }
}

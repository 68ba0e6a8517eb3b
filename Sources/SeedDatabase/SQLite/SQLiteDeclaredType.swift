package import SeedSchema

/// A column's type as its table declares it.
///
/// SQLite accepts any words as a type and derives only an affinity from them, by five rules
/// (<https://sqlite.org/datatype3.html#determination_of_column_affinity>). By these rules,
/// `STRING`, `UUID` and `JSON` have numeric affinity: the text `0012` becomes the number 12.
/// Therefore ``SQLiteDialect`` writes `UUID_TEXT` and `JSON_TEXT`, whose affinity is text.
package struct SQLiteDeclaredType: Sendable, Hashable {
  /// The type affinity, by which SQLite converts stored values.
  package enum Affinity: Sendable {
    case integer, text, blob, real, numeric
  }

  /// The words before the parentheses, in upper case.
  package let name: String
  /// The numbers in the parentheses.
  package let arguments: [Int]
  /// The whole text.
  package let declaration: String

  package init(_ declaration: String) {
    self.declaration = declaration
    let open = declaration.firstIndex(of: "(") ?? declaration.endIndex
    let words = declaration[..<open].split(whereSeparator: \.isWhitespace)
    name = words.joined(separator: " ").uppercased()
    let inside = declaration[open...].dropFirst().prefix { $0 != ")" }
    arguments = inside.split(separator: ",").compactMap { part in
      Int(part.filter { !$0.isWhitespace })
    }
  }

  package var affinity: Affinity {
    if name.contains("INT") { return .integer }
    if name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT") { return .text }
    if name.isEmpty || name.contains("BLOB") { return .blob }
    if name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB") { return .real }
    return .numeric
  }

  /// The type of values that the column is meant to hold.
  package var fieldType: FieldType {
    switch name {
    case "": return .other("")
    case "BOOLEAN", "BOOL": return .boolean
    case "DATETIME", "TIMESTAMP", "TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE",
      "TIMESTAMP WITHOUT TIME ZONE":
      return .datetime()
    case "DATE": return .date
    case "TIME": return .time
    case "UUID", "UUID_TEXT", "GUID", "UNIQUEIDENTIFIER": return .uuid
    case "JSON", "JSONB", "JSON_TEXT": return .json()
    case "DECIMAL", "NUMERIC", "DECIMAL_TEXT", "NUMBER", "MONEY", "DEC": return decimal
    case "SMALLINT", "INT2", "TINYINT": return .integer(bits: 16)
    case "INT", "INT4", "MEDIUMINT": return .integer(bits: 32)
    case "TEXT", "CLOB", "LONGTEXT", "MEDIUMTEXT", "TINYTEXT": return .text
    case "BLOB", "BYTEA", "LONGBLOB", "MEDIUMBLOB", "TINYBLOB", "BINARY", "VARBINARY": return .blob
    case "STRING": return .string(maxLength: arguments.first)
    case "FLOAT4": return .float(bits: 32)
    default: break
    }
    switch affinity {
    case .integer: return .integer()
    case .text: return .string(maxLength: arguments.first.flatMap { $0 > 0 ? $0 : nil })
    case .blob: return .blob
    case .real: return .float()
    case .numeric:
      if name.hasPrefix("DATETIME") || name.hasPrefix("TIMESTAMP") { return .datetime() }
      if name.hasPrefix("DECIMAL") || name.hasPrefix("NUMERIC") { return decimal }
      return .other(declaration)
    }
  }

  /// `DECIMAL` without arguments doesn't specify the number of digits; SQLite's numbers hold 15.
  private var decimal: FieldType {
    let precision = min(max(arguments.first ?? 15, 1), 1000)
    let scale = arguments.count > 1 ? arguments[1] : arguments.isEmpty ? 2 : 0
    return .decimal(precision: precision, scale: min(max(scale, 0), precision))
  }
}

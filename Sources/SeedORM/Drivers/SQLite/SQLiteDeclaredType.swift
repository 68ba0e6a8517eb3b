/// A column's type as its table declares it.
///
/// SQLite takes any words for a type and reads nothing of them but an affinity, by five rules
/// (<https://sqlite.org/datatype3.html#determination_of_column_affinity>). `STRING`, `UUID` and `JSON`
/// have numeric affinity by them: the text `0012` becomes the number 12. So ``SQLiteDialect`` writes
/// `UUID_TEXT` and `JSON_TEXT`, whose affinity is text.
struct SQLiteDeclaredType: Sendable, Hashable {
  /// What SQLite makes of a value that is stored.
  enum Affinity: Sendable {
    case integer, text, blob, real, numeric
  }

  /// What stands before the parentheses, in capitals.
  let name: String
  /// The numbers in the parentheses.
  let arguments: [Int]
  /// The whole text.
  let declaration: String

  init(_ declaration: String) {
    self.declaration = declaration
    let open = declaration.firstIndex(of: "(") ?? declaration.endIndex
    let words = declaration[..<open].split(whereSeparator: \.isWhitespace)
    name = words.joined(separator: " ").uppercased()
    let inside = declaration[open...].dropFirst().prefix { $0 != ")" }
    arguments = inside.split(separator: ",").compactMap { part in
      Int(part.filter { !$0.isWhitespace })
    }
  }

  var affinity: Affinity {
    if name.contains("INT") { return .integer }
    if name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT") { return .text }
    if name.isEmpty || name.contains("BLOB") { return .blob }
    if name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB") { return .real }
    return .numeric
  }

  /// What the column is meant to hold.
  var fieldType: FieldType {
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

  /// `DECIMAL` alone says nothing of its digits: 15 of them are what a number of SQLite holds.
  private var decimal: FieldType {
    let precision = min(max(arguments.first ?? 15, 1), 1000)
    let scale = arguments.count > 1 ? arguments[1] : arguments.isEmpty ? 2 : 0
    return .decimal(precision: precision, scale: min(max(scale, 0), precision))
  }
}

import Foundation
import SeedSchema

@testable import SeedPredicates

/// Real columns with the kind of value that a person expects of each.
struct ColumnCorpus {
  /// A column with its labels.
  struct Entry {
    var table: String
    var field: FieldSchema
    /// The kinds of values that a person accepts.
    var labels: [String]

    var isText: Bool {
      switch field.type {
      case .text, .string: true
      default: false
      }
    }
  }

  /// Tables with their columns.
  let tables: [[Entry]]

  /// - Parameter path: a file with a table a line, `table name:type:labels[:default] …`; a `?`
  ///   behind the type is a column that may be NULL. Tables of the same name in several schemas
  ///   have a line each. Most schemas add the same column at most twelve times in all, so that the
  ///   figure isn't that of `name` and `status`. Primary keys, foreign keys and plain timestamps
  ///   are left out.
  /// - Throws: any error of reading the file.
  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    tables = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let words = line.split(separator: " ")
      return words.dropFirst().compactMap { Self.entry(String($0), of: String(words[0])) }
    }
  }

  /// Whether a table's columns are kept back: rules must not be written after looking at them.
  static func isKeptBack(_ table: String) -> Bool {
    // FNV-1a, so that the parts are the same everywhere.
    let hash = table.lowercased().utf8.reduce(UInt32(2_166_136_261)) {
      ($0 ^ UInt32($1)) &* 16_777_619
    }
    return hash % 3 == 0
  }

  private static func entry(_ text: String, of table: String) -> Entry? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3 else { return nil }
    let isNullable = parts[1].hasSuffix("?")
    let (name, size) = type(isNullable ? String(parts[1].dropLast()) : parts[1])
    let type = fieldType(name, size)
    var field = FieldSchema(parts[0], type, isNullable: isNullable)
    if parts.count > 3 { field.defaultValue = defaultValue(parts[3], type) }
    return Entry(
      table: table, field: field, labels: parts[2].split(separator: "|").map(String.init))
  }

  private static func type(_ text: String) -> (String, [Int]) {
    let parts = text.split { "(,)".contains($0) }
    return (String(parts.first ?? ""), parts.dropFirst().compactMap { Int($0) })
  }

  private static func fieldType(_ name: String, _ size: [Int]) -> FieldType {
    switch name {
    case "vc", "char": .string(maxLength: size.first)
    case "small": .integer(bits: 16)
    case "int", "tinyint", "year": .integer(bits: 32)
    case "big": .integer()
    case "num": .decimal(precision: size.first ?? 10, scale: size.count > 1 ? size[1] : 2)
    case "dbl", "real": .float()
    case "date": .date
    case "datetime": .datetime()
    default: .text
    }
  }

  private static func defaultValue(_ text: String, _ type: FieldType) -> FieldSchema.Default? {
    switch text {
    case "epoch": .expression("EXTRACT(epoch FROM now())")
    case "today": .expression("CURRENT_DATE")
    default:
      if type.isNumber {
        Int64(text).map { .value(.integer($0)) }
      } else {
        .value(.text(text))
      }
    }
  }
}

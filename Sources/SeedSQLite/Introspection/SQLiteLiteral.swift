import SeedDatabase
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads the defaults and the value lists in a table's SQL.
enum SQLiteLiteral {
  /// A column's default: a value if it is a plain literal, otherwise the expression.
  static func defaultValue(_ text: String, _ type: FieldType) -> FieldSchema.Default {
    guard let value = value(SQLTokenizer.tokens(of: text, .sqlite)) else {
      return .expression(text)
    }
    return .value(typed(value, type))
  }

  /// The strings of `column IN ('a', 'b')`, with the column's name; `nil` for any other condition.
  static func enumeration(_ condition: String) -> (column: String, values: [String])? {
    let tokens = SQLTokenizer.tokens(of: condition, .sqlite)
    guard tokens.count >= 5, tokens[0].kind == .word || tokens[0].kind == .quoted,
      tokens[1].isKeyword("IN"), tokens[2].isMark("("), tokens[tokens.count - 1].isMark(")")
    else { return nil }
    var values: [String] = []
    for (index, token) in tokens[3..<(tokens.count - 1)].enumerated() {
      if index % 2 == 0 {
        guard token.kind == .string else { return nil }
        values.append(token.text)
      } else if !token.isMark(",") {
        return nil
      }
    }
    return (tokens[0].text, values)
  }

  private static func value(_ tokens: [SQLTokenizer.Token]) -> SQLValue? {
    var tokens = tokens[...]
    while tokens.count > 2, tokens.first?.isMark("(") == true, tokens.last?.isMark(")") == true {
      tokens = tokens.dropFirst().dropLast()
    }
    var sign = ""
    if tokens.count > 1, let first = tokens.first, first.isMark("-") || first.isMark("+") {
      sign = first.isMark("-") ? "-" : ""
      tokens = tokens.dropFirst()
      guard tokens.first?.kind == .word else { return nil }
    }
    guard let token = tokens.first, tokens.count == 1 else { return nil }
    if token.isNumber {
      if let number = Int64(sign + token.text) { return .integer(number) }
      return Double(sign + token.text).map { .double($0) }
    }
    switch token.kind {
    // A double-quoted default is also a string, because it can't name a column.
    case .string, .quoted: return .text(token.text)
    case .word:
      switch token.text.uppercased() {
      case "NULL": return .null
      case "TRUE": return .boolean(true)
      case "FALSE": return .boolean(false)
      default: return nil
      }
    case .mark: return nil
    }
  }

  /// Converts the literal to the column's type.
  private static func typed(_ value: SQLValue, _ type: FieldType) -> SQLValue {
    switch (type, value) {
    case (.boolean, .integer(let number)) where number == 0 || number == 1: .boolean(number == 1)
    case (.integer, .boolean(let flag)): .integer(flag ? 1 : 0)
    case (.integer, .text(let text)): Int64(text).map(SQLValue.integer) ?? value
    case (.float, .integer(let number)): .double(Double(number))
    case (.decimal, .integer(let number)): .decimal(Decimal(number))
    case (.decimal, .double(let number)):
      Decimal(string: "\(number)").map(SQLValue.decimal) ?? value
    case (.decimal, .text(let text)): Decimal(string: text).map(SQLValue.decimal) ?? value
    case (.datetime, .text(let text)): Timestamp(text).map(SQLValue.timestamp) ?? value
    case (.date, .text(let text)): CivilDate(text).map(SQLValue.date) ?? value
    case (.time, .text(let text)): TimeOfDay(text).map(SQLValue.time) ?? value
    case (.uuid, .text(let text)): UUID(uuidString: text).map(SQLValue.uuid) ?? value
    default: value
    }
  }
}

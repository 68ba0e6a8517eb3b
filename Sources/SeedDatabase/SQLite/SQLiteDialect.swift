import SeedSchema

/// SQLite's SQL syntax and capabilities.
public struct SQLiteDialect: Dialect {
  /// Creates the dialect; all of them are equal.
  public init() {}

  /// SQLite's.
  public var syntax: SQLSyntax { .sqlite }

  /// `SQLite`.
  public var name: String { "SQLite" }

  /// The name in double quotes.
  public func quoted(_ identifier: String) -> String { identifier.quoted(by: "\"") }

  /// `?1`.
  public func placeholder(_ number: Int) -> String { "?\(number)" }

  /// `main`.
  public var defaultSchema: String { "main" }

  /// `true`, for ASCII letters.
  public var ignoresCaseOfNames: Bool { true }

  /// 32,766, the library's default since 3.32.
  public var maximumBoundValues: Int { 32_766 }

  /// `IS NOT`
  public var distinctOperator: String { "IS NOT" }

  /// Returns text as a literal. A NUL would end the SQL, so text with one is written as bytes.
  package static func literal(_ text: String) -> String {
    if text.utf8.contains(0) { return "CAST(\(literal(Array(text.utf8))) AS TEXT)" }
    return text.quoted(by: "'")
  }

  package static func literal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return "x'" + String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }) + "'"
  }

  /// Empty, because functions have no schema.
  public var functionPrefix: String { "" }
}

import CSQLite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Functions that each connection adds to SQLite, for what its own can't do: letters beyond ASCII, and
/// decimals to the last digit. Only queries use them, never a table's definition, so that any other
/// program can open the file.
enum SQLiteFunctions {
  /// Text without the case of its letters.
  static let fold = "seedkit_fold"
  /// A text that sorts as the decimal that it is made of.
  static let decimalKey = "seedkit_decimal_key"
  /// A whole number within a range.
  static let integer = "seedkit_integer"
  /// What the names of the aggregates of decimals begin with.
  static let decimalPrefix = "seedkit_decimal_"

  /// Text without the case of its letters, in any alphabet.
  static func folded(_ text: String) -> String { text.lowercased() }

  /// Adds the functions to a connection.
  static func add(to handle: OpaquePointer) {
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
    sqlite3_create_function_v2(
      handle, fold, 1, flags, nil,
      { context, _, arguments in
        SQLiteFunctions.answer(context, arguments) { .text(SQLiteFunctions.folded($0)) }
      }, nil, nil, nil)
    sqlite3_create_function_v2(
      handle, decimalKey, 1, flags, nil,
      { context, _, arguments in
        SQLiteFunctions.answer(context, arguments) { text in
          DecimalKey.key(of: text).map { .text($0) } ?? .null
        }
      }, nil, nil, nil)
    sqlite3_create_function_v2(
      handle, integer, 4, flags, nil,
      { context, _, arguments in SQLiteFunctions.answerInteger(context, arguments) }, nil, nil, nil)
    DecimalArithmetic.add(to: handle)
    for aggregate in DecimalAggregate.Kind.allCases { DecimalAggregate.add(aggregate, to: handle) }
  }

  /// Answers with what is made of the one argument's text; NULL for NULL.
  private static func answer(
    _ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?,
    _ make: (String) -> SQLValue
  ) {
    guard let text = text(arguments), case .text(let result) = make(text) else {
      return sqlite3_result_null(context)
    }
    set(result, on: context)
  }

  /// Answers with the first argument where that is NULL or a whole number from the second to the third; else
  /// fails in the name of the fourth.
  private static func answerInteger(
    _ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?
  ) {
    guard let arguments, let value = arguments[0], sqlite3_value_type(value) != SQLITE_NULL else {
      return sqlite3_result_null(context)
    }
    let number = sqlite3_value_int64(value)
    guard sqlite3_value_type(value) == SQLITE_INTEGER, number >= sqlite3_value_int64(arguments[1]),
      number <= sqlite3_value_int64(arguments[2])
    else {
      return fail("\(text(arguments.advanced(by: 3)) ?? "a value") is out of range", on: context)
    }
    sqlite3_result_int64(context, number)
  }

  /// Ends the statement with an error.
  static func fail(_ message: String, on context: OpaquePointer?) {
    sqlite3_result_error(context, message, -1)
  }

  /// The text of the first argument; `nil` for NULL.
  static func text(_ arguments: UnsafeMutablePointer<OpaquePointer?>?) -> String? {
    guard let value = arguments?[0], sqlite3_value_type(value) != SQLITE_NULL,
      let start = sqlite3_value_text(value)
    else { return nil }
    let count = Int(sqlite3_value_bytes(value))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  static func set(_ text: String, on context: OpaquePointer?) {
    var text = text
    text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        // SQLITE_TRANSIENT, a macro that Swift does not see: SQLite makes a copy of its own.
        sqlite3_result_text64(
          context, $0.baseAddress ?? UnsafePointer(bitPattern: 1), UInt64($0.count),
          unsafeBitCast(-1, to: sqlite3_destructor_type.self), UInt8(SQLITE_UTF8))
      }
    }
  }
}

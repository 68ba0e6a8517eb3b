import CSQLite
import SeedDatabase
import SeedSchema

extension SQLiteFunctions {
  /// Adds the functions to a connection.
  static func add(to handle: OpaquePointer) {
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
    sqlite3_create_function_v2(
      handle, fold, 1, flags, nil,
      { context, _, arguments in
        SQLiteFunctions.answer(context, arguments) { .text(SQLiteFunctions.folded($0)) }
      }, nil, nil, nil)
    sqlite3_create_function_v2(
      handle, upper, 1, flags, nil,
      { context, _, arguments in
        SQLiteFunctions.answer(context, arguments) { .text($0.uppercased()) }
      }, nil, nil, nil)
    sqlite3_create_function_v2(
      handle, jsonContains, 2, flags, nil,
      { context, _, arguments in
        guard let whole = SQLiteFunctions.text(arguments),
          let part = SQLiteFunctions.text(arguments?.advanced(by: 1))
        else { return sqlite3_result_null(context) }
        sqlite3_result_int(context, JSONContainment.holds(whole, part) ? 1 : 0)
      }, nil, nil, nil)
    sqlite3_create_function_v2(
      handle, decimalKey, 1, flags, nil,
      { context, _, arguments in
        SQLiteFunctions.answer(context, arguments) { text in
          SQLiteDecimalKey.key(of: text).map { .text($0) } ?? .null
        }
      }, nil, nil, nil)
    sqlite3_create_function_v2(
      handle, integer, 4, flags, nil,
      { context, _, arguments in SQLiteFunctions.answerInteger(context, arguments) }, nil, nil, nil)
    SQLiteDecimalOrder.add(to: handle)
    SQLiteDecimalArithmetic.add(to: handle)
    for aggregate in SQLiteDecimalAggregate.Kind.allCases {
      SQLiteDecimalAggregate.add(aggregate, to: handle)
    }
  }

  /// Returns the transformed text of the single argument; NULL for NULL.
  private static func answer(
    _ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?,
    _ make: (String) -> SQLValue
  ) {
    guard let text = text(arguments), case .text(let result) = make(text) else {
      return sqlite3_result_null(context)
    }
    set(result, on: context)
  }

  /// Returns the first argument if it is NULL or an integer from the second to the third; otherwise
  /// fails with the name in the fourth.
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
        // SQLITE_TRANSIENT, a macro that Swift can't import: SQLite makes its own copy.
        sqlite3_result_text64(
          context, $0.baseAddress ?? UnsafePointer(bitPattern: 1), UInt64($0.count),
          unsafeBitCast(-1, to: sqlite3_destructor_type.self), UInt8(SQLITE_UTF8))
      }
    }
  }
}

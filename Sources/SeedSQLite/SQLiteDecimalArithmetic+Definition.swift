import CSQLite
import SeedDatabase

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension SQLiteDecimalArithmetic {
  /// Adds the functions to a connection.
  static func add(to handle: OpaquePointer) {
    for (number, operation) in allCases.enumerated() {
      sqlite3_create_function_v2(
        handle, operation.sqlName, 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
        // A nonzero number, so that nothing has to be kept alive for the connection.
        UnsafeMutableRawPointer(bitPattern: number + 1),
        { context, _, arguments in SQLiteDecimalArithmetic.answer(context, arguments) }, nil, nil,
        nil)
    }
  }

  private static func answer(
    _ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?
  ) {
    let number = Int(bitPattern: sqlite3_user_data(context)) - 1
    guard allCases.indices.contains(number),
      let left = SQLiteFunctions.text(arguments).flatMap({ Decimal(string: $0) }),
      let right = SQLiteFunctions.text(arguments?.advanced(by: 1)).flatMap({ Decimal(string: $0) })
    else { return sqlite3_result_null(context) }
    // Division by zero is NULL, as the query asks for with `nullif`, which doesn't know `0.0`.
    if allCases[number] == .divided, right == 0 { return sqlite3_result_null(context) }
    let result =
      switch allCases[number] {
      case .plus: left + right
      case .minus: left - right
      case .times: left * right
      case .divided: left / right
      }
    guard !result.isNaN else { return SQLiteFunctions.fail("decimal out of range", on: context) }
    SQLiteFunctions.set(result.description, on: context)
  }
}

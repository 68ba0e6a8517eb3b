import CSQLite
import SeedDatabase

/// The collation that sorts texts of decimals like the numbers.
enum SQLiteDecimalOrder {
  /// Adds the collation to a connection.
  static func add(to handle: OpaquePointer) {
    sqlite3_create_collation_v2(
      handle, SQLiteFunctions.decimalOrder, SQLITE_UTF8, nil,
      { _, leftCount, left, rightCount, right in
        let (left, right) = (
          SQLiteDecimalOrder.key(left, leftCount), SQLiteDecimalOrder.key(right, rightCount)
        )
        return left < right ? -1 : left == right ? 0 : 1
      }, nil)
  }

  /// The key of a text; texts that aren't numbers sort after all numbers.
  private static func key(_ start: UnsafeRawPointer?, _ count: Int32) -> String {
    let text = String(
      decoding: UnsafeRawBufferPointer(start: start, count: max(0, Int(count))), as: UTF8.self)
    return SQLiteDecimalKey.key(of: text) ?? "~" + text
  }
}

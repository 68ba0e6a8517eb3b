package import SeedSchema

/// The driver's source of a row: a statement, or a result and a position in it.
///
/// The typed accessors return `nil` if the column holds something else; use ``value(at:)`` then.
package protocol RowSource: AnyObject {
  func isNull(at column: Int) -> Bool
  func value(at column: Int) -> SQLValue
  func integer(at column: Int) -> Int64?
  func double(at column: Int) -> Double?
  func text(at column: Int) -> String?
  func timestamp(at column: Int) -> Timestamp?
}

import SeedSchema

/// Typed access to the rows of catalog queries, by the queries' column names.
extension Row {
  /// Returns a value; NULL if the query has no such column, which is an error in the query.
  private func value(_ column: String) -> SQLValue {
    guard let value = self[column] else {
      assertionFailure("the query has no column \(column)")
      return .null
    }
    return value
  }

  /// Returns a value as text; `nil` for NULL.
  package func optionalText(_ column: String) -> String? { value(column).text }

  /// Returns a value as text; empty for NULL.
  package func text(_ column: String) -> String { optionalText(column) ?? "" }

  /// Returns an integer; `nil` for NULL.
  package func optionalInteger(_ column: String) -> Int64? {
    value(column).integerValue
  }

  /// Returns an integer; 0 for NULL.
  package func integer(_ column: String) -> Int64 { optionalInteger(column) ?? 0 }

  /// Returns a number; `nil` for NULL.
  func number(_ column: String) -> Double? { optionalText(column).flatMap { Double($0) } }

  /// Returns whether a value is true, which is 1 in SQLite.
  package func flag(_ column: String) -> Bool {
    let value = value(column)
    return value == .boolean(true) || value == .integer(1)
  }
}

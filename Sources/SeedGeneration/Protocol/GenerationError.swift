/// A value can't be generated: which column of which row, and why.
public struct GenerationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The table, if it is known.
  public var table: String?
  /// The column, if it is known.
  public var column: String?
  /// The row's number from 1, if it is known.
  public var row: Int64?
  /// Why, in a clause without a full stop.
  public var reason: String

  /// Creates an error.
  public init(_ reason: String, table: String? = nil, column: String? = nil, row: Int64? = nil) {
    self.reason = reason
    self.table = table
    self.column = column
    self.row = row
  }

  /// `users.age, row 17: division by zero`.
  public var description: String {
    let place = [table, column].compactMap(\.self).joined(separator: ".")
    let where_ = [place, row.map { "row \($0)" } ?? ""].filter { !$0.isEmpty }
    return where_.isEmpty ? reason : "\(where_.joined(separator: ", ")): \(reason)"
  }
}

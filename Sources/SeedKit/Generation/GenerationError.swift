/// A value that can't be made: which column of which row, and why.
public struct GenerationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The table, where it is known.
  public var table: String?
  /// The column, where it is known.
  public var column: String?
  /// The row's number from 1, where it is known.
  public var row: Int64?
  /// Why, in a clause without a full stop.
  public var reason: String

  /// Makes an error.
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

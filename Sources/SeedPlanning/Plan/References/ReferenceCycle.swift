package import SeedFormat
package import SeedSchema

/// Values that follow from each other by references, so that none of them can be generated first.
package struct ReferenceCycle: Sendable, Hashable {
  /// A column of a table.
  package struct Column: Sendable, Hashable, CustomStringConvertible {
    package var table: TableName
    package var name: String

    /// `orders.tenant_id`
    package var description: String { "\(table).\(name)" }
  }

  /// The columns, each of which follows from the next one; the last one from the first.
  package var columns: [Column]
  /// The foreign keys' columns that may be NULL, which ends the cycle.
  package var nullable: [Column]
  /// Whether the values are all of one row, where one decides which row a reference chooses.
  package var isWithinRow: Bool
  /// The condition or agreement that is part of the cycle; `nil` if there is none.
  package var span: SourceSpan?
  /// The places of the steps whose rows have the columns.
  var steps: Set<Int>

  /// The message, with the names of the columns.
  package var message: String {
    let names = (columns + columns.prefix(1)).map { "`\($0)`" }
    if isWithinRow {
      return
        "a reference depends on the row that it references: \(names.joined(separator: " → "))"
    }
    return "references form a cycle of values: \(names.joined(separator: " → "))"
  }

  /// A hint on how to break the cycle.
  var hint: String? {
    if isWithinRow { return "read only values that don't follow from that row" }
    if let column = nullable.first { return "leave one out: `\(column.name): null` in its factory" }
    return columns.first.map { "give one a value of its own: `\($0.name): …` in its factory" }
  }

  /// Whether another cycle is of the same columns, in other steps or by another condition.
  func isSame(as other: Self) -> Bool {
    columns == other.columns && isWithinRow == other.isWithinRow
  }
}

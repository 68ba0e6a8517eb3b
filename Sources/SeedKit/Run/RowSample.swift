package import SeedSchema

/// Rows that a plan generates without a database, to be displayed or written as JSON.
package struct RowSample: Sendable {
  /// A row.
  package struct Row: Sendable {
    /// Its number in its table, from 1.
    package var number: Int64
    /// Its values for display, in the columns' order.
    package var values: [SQLValue]
    /// Its values as JSON, as an export writes them.
    package var json: [String]
  }

  /// The columns' names.
  package var columns: [String] = []
  /// The rows, in the order in which they were requested.
  package var rows: [Row] = []

  /// Returns the rows with some of the columns.
  package func columns(at indexes: [Int]) -> RowSample {
    RowSample(
      columns: indexes.map { columns[$0] },
      rows: rows.map { row in
        Row(
          number: row.number, values: indexes.map { row.values[$0] },
          json: indexes.map { row.json[$0] })
      })
  }

  /// The columns' names, and each row's number with its values.
  var displayed: (columns: [String], rows: [(number: Int64, values: [SQLValue])]) {
    (columns, rows.map { ($0.number, $0.values) })
  }
}

package import SeedSchema

/// Rows that the database had before the run, and that rows of the run reference.
///
/// They are counted from 0, in the order in which they were read.
package final class StoredRows: Sendable {
  /// The table, for errors.
  package let table: TableName
  /// The columns that were read, all of the same length.
  package let columns: [String: Column]
  /// The values of columns that references write back, in a form that loses nothing.
  private let keys: [String: Column]
  /// The rows by the values of some columns, built on first use.
  private let indexes = Locked<[[String]: [String: [Int64]]]>([:])

  /// Creates the rows.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - columns: the columns that were read, all of the same length.
  ///   - keys: those of them that references write back, in a form that loses nothing.
  package init(of table: TableName, columns: [String: Column], keys: [String: Column] = [:]) {
    self.table = table
    self.columns = columns
    self.keys = keys
  }

  /// The values of a column for a reference to the rows.
  func key(_ name: String) -> Column? { keys[name] ?? columns[name] }

  /// The number of rows.
  package var count: Int64 { Int64(columns.values.first?.count ?? 0) }

  /// Returns the rows by their values, without rows that have NULL in one of the columns.
  ///
  /// - Parameter names: the columns, all of which were read.
  /// - Returns: the rows, by their values as one string.
  func rows(by names: [String]) -> [String: [Int64]] {
    if let index = indexes.withLock({ $0[names] }) { return index }
    var index: [String: [Int64]] = [:]
    let texts = JoinIndexes.texts(names.compactMap { columns[$0] }, count: Int(count))
    for (row, text) in texts.enumerated() {
      if let text { index[text, default: []].append(Int64(row)) }
    }
    indexes.withLock { $0[names] = index }
    return index
  }
}

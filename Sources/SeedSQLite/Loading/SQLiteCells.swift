import SeedDatabase
import SeedSchema

/// The cells of one batch, at addresses that stay valid until the next batch, as SQLite needs.
///
/// Swift guarantees the address of an array's elements only for one call, so they are copied here.
/// That costs about 1 % of a load: the copies are made column by column, in the cache.
final class SQLiteCells {
  /// One for each column, at a fixed address.
  let columns: UnsafeMutablePointer<SQLiteCellColumn>
  private let columnCount: Int
  /// How many rows each column has.
  private(set) var rowCount = 0
  /// The approximate size of the batch's values, in bytes.
  private(set) var byteCount = 0

  /// Creates storage for columns; `numericDecimals` tells which take decimals as numbers, and
  /// `capitalUUIDs` which take UUIDs in upper case.
  init(numericDecimals: [Bool], capitalUUIDs: Set<Int>) {
    columnCount = numericDecimals.count
    columns = .allocate(capacity: columnCount)
    for (index, flag) in numericDecimals.enumerated() {
      (columns + index).initialize(
        to: SQLiteCellColumn(
          takesNumericDecimals: flag, capitalizesUUIDs: capitalUUIDs.contains(index)))
    }
  }

  deinit {
    for index in 0..<columnCount { columns[index].deallocate() }
    columns.deinitialize(count: columnCount).deallocate()
  }

  /// Removes the rows.
  func clear() {
    rowCount = 0
    byteCount = 0
  }

  /// Takes a batch's rows, replacing the previous ones.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if the batch contradicts itself.
  func fill(_ batch: ColumnBatch) throws {
    guard batch.rowCount >= 0, batch.rowCount <= Int(Int32.max) else {
      throw DatabaseError(.misuse, "a batch can't have \(batch.rowCount) rows")
    }
    byteCount = 0
    for index in 0..<min(columnCount, batch.columns.count) {
      guard batch.columns[index].count >= batch.rowCount else {
        throw DatabaseError(
          .misuse,
          "column \(index) of a batch has \(batch.columns[index].count) of its \(batch.rowCount) rows"
        )
      }
      byteCount += try columns[index].fill(batch.columns[index], rowCount: batch.rowCount)
    }
    rowCount = batch.rowCount
  }
}

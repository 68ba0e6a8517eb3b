package import SeedDatabase
package import SeedSchema
import Synchronization

/// A source of existing batches, or of batches that are created on demand.
package final class ListedBatches: BatchSource {
  private let count: Int
  private let position = Atomic<Int>(0)
  private let make: @Sendable (Int) throws -> ColumnBatch

  package init(_ batches: [ColumnBatch]) {
    count = batches.count
    make = { batches[$0] }
  }

  /// A source of `count` batches; `make` is called with the number of each, from 0.
  package init(count: Int, _ make: @escaping @Sendable (Int) throws -> ColumnBatch) {
    self.count = count
    self.make = make
  }

  /// How many batches were asked for, the end counting as one.
  package var asked: Int { position.load(ordering: .acquiring) }

  package func next() throws -> ColumnBatch? {
    let index = position.add(1, ordering: .acquiringAndReleasing).oldValue
    return index < count ? try make(index) : nil
  }
}

extension ColumnBatch {
  /// A batch of columns of one length.
  package init(_ columns: [Column]) {
    self.init(rowCount: columns.first?.count ?? 0, columns: columns)
  }
}

extension Column {
  /// A column of texts, `nil` being NULL.
  package static func texts(_ values: [String?]) -> Column {
    var vector = ByteVector()
    for value in values { vector.append(value ?? "") }
    return Column(.text(vector), nulls: .at(values.indices.filter { values[$0] == nil }))
  }

  /// A column of blobs.
  package static func blobs(_ values: [[UInt8]]) -> Column {
    var vector = ByteVector()
    for value in values { vector.append(value) }
    return Column(.blobs(vector))
  }
}

extension NullMask {
  /// A mask of some rows.
  package static func at(_ rows: [Int]) -> NullMask {
    var mask = NullMask()
    for row in rows { mask.insert(row) }
    return mask
  }
}

extension DatabaseConnection {
  /// The only value of the only row of a query.
  package func value(_ statement: SQLStatement) throws -> SQLValue? {
    try query(statement).first?.values.first
  }

  /// Loads batches into columns of a table whose definition is the database's.
  package func load(
    _ table: String, _ columns: [String], _ batches: [ColumnBatch]
  ) throws -> LoadSummary {
    try load(
      LoadRequest(table: TableSchema(TableName(table), fields: []), columns: columns),
      from: ListedBatches(batches))
  }
}

import SeedDatabase
import SeedSchema

/// Models as the batches of a bulk load.
final class ModelBatches<Row: Model>: BatchSource {
  private let models: [Row]
  private let fields: [TableField<Row>]
  private let storable: StorableValues
  private let arrayText: @Sendable ([SQLValue]) -> String
  private let position = Locked(0)
  /// The number of rows whose columns fit into a processor's cache.
  private static var batchSize: Int { 4_096 }

  init(_ models: [Row], fields: [TableField<Row>], dialect: any Dialect) {
    self.models = models
    self.fields = fields
    storable = dialect.queries.storable
    arrayText = { dialect.queries.arrayText($0) }
  }

  func next() throws -> ColumnBatch? {
    let start = position.withLock { position in
      defer { position += Self.batchSize }
      return position
    }
    guard start < models.count else { return nil }
    let end = min(start + Self.batchSize, models.count)
    return try models.withUnsafeBufferPointer { all in
      let part = UnsafeBufferPointer(rebasing: all[start..<end])
      let columns = try fields.map { field in
        var scale = 0
        if case .decimal(_, let digits) = field.schema.type, digits <= 18 { scale = digits }
        var builder = ColumnBuilder(capacity: part.count, scale: scale, arrayText: arrayText)
        field.append(part, &builder)
        let column = builder.finish()
        try checkEncoded(column, of: field, after: start)
        return column
      }
      return ColumnBatch(rowCount: part.count, columns: columns)
    }
  }

  /// Rejects values that can't be encoded as JSON.
  private func checkEncoded(_ column: Column, of field: TableField<Row>, after start: Int) throws {
    guard case .json = field.schema.type, case .text(let documents) = column.values else { return }
    let mark = StorableValues.unencodable.utf8
    for row in 0..<documents.count {
      let range = documents.range(row)
      guard range.count == mark.count, documents.bytes[range].elementsEqual(mark) else { continue }
      let value = SQLValue.text(StorableValues.unencodable)
      guard let problem = storable.problem(of: value, as: field.schema.type) else { continue }
      throw ValidationError(
        table: Row.table.name.description,
        failures: [.init(field: field.name, message: problem, index: start + row)])
    }
  }
}

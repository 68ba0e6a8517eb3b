/// Models as the batches of a bulk load.
final class ModelBatches<Row: Model>: BatchSource {
  private let models: [Row]
  private let fields: [TableField<Row>]
  private let arrayText: @Sendable ([SQLValue]) -> String
  private let position = Locked(0)
  /// As many rows as fit into a processor's cache with their columns.
  private static var batchSize: Int { 4_096 }

  init(_ models: [Row], fields: [TableField<Row>], dialect: any Dialect) {
    self.models = models
    self.fields = fields
    arrayText = { dialect.arrayText($0) }
  }

  func next() throws -> ColumnBatch? {
    let start = position.withLock { position in
      defer { position += Self.batchSize }
      return position
    }
    guard start < models.count else { return nil }
    let end = min(start + Self.batchSize, models.count)
    return models.withUnsafeBufferPointer { all in
      let part = UnsafeBufferPointer(rebasing: all[start..<end])
      let columns = fields.map { field in
        var scale = 0
        if case .decimal(_, let digits) = field.schema.type, digits <= 18 { scale = digits }
        var builder = ColumnBuilder(capacity: part.count, scale: scale, arrayText: arrayText)
        field.append(part, &builder)
        return builder.finish()
      }
      return ColumnBatch(rowCount: part.count, columns: columns)
    }
  }
}

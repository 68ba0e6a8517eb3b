import SeedSchema

/// The values of one property in consecutive models.
struct FieldColumn<Root: Sendable, Value: ColumnValue>: Sendable {
  let location: FieldLocation<Root, Value>

  /// The property's values in memory; `nil` if it isn't a stored one.
  ///
  /// A stored property has the same offset in every value, and reading it there is many times as
  /// fast as through its key path. The models stay borrowed while their memory is read.
  func run(_ models: UnsafeBufferPointer<Root>) -> ColumnRun<Value>? {
    guard let offset = location.offset, let start = models.baseAddress else { return nil }
    return ColumnRun(
      base: UnsafeRawPointer(start) + offset, stride: MemoryLayout<Root>.stride,
      count: models.count)
  }

  /// Adds the values to a column.
  func append(_ models: UnsafeBufferPointer<Root>, to column: inout ColumnBuilder) {
    guard let run = run(models) else {
      for model in models { column.append(location.value(in: model).sqlValue) }
      return
    }
    Value.append(run, to: &column)
  }

  /// Sets the property with the setter of its location.
  static func set(
    _ models: UnsafeMutableBufferPointer<Root>, _ values: FieldValues,
    with assign: (inout Root, Value) -> Void
  ) throws {
    switch values {
    case .one(let value):
      let value = try Value(columnValue: value)
      for index in models.indices { assign(&models[index], value) }
    case .each(let values):
      for (index, value) in values where models.indices.contains(index) {
        assign(&models[index], try Value(columnValue: value))
      }
    }
  }
}

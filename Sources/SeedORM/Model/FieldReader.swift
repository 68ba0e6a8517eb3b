import SeedSchema

/// Reads a field of a model at an address.
///
/// It isn't generic: code that isn't specialized reads all fields of each model that it writes, and
/// would look up generic metadata for each, as `RowCollector` explains.
struct FieldReader: Sendable {
  /// The type of the column.
  let type: FieldType
  /// Returns the field's value of the model at an address, which holds one of the type that the
  /// reader was created for.
  let read: @Sendable (UnsafeRawPointer) -> SQLValue

  init<Root: Sendable, Value: ColumnValue>(
    _ location: FieldLocation<Root, Value>, _ type: FieldType
  ) {
    self.type = type
    if let offset = location.offset {
      // A stored property of type Value is there.
      read = { ($0 + offset).assumingMemoryBound(to: Value.self).pointee.sqlValue }
    } else {
      read = { location.value(in: $0.assumingMemoryBound(to: Root.self).pointee).sqlValue }
    }
  }
}

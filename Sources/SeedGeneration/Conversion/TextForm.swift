package import SeedSchema

/// The canonical text of a column's values.
package enum TextForm {
  /// The most bytes that a value of a type takes as text; `nil` if the values decide.
  private static func width(_ values: Column.Values) -> Int? {
    switch values {
    case .integers: 20
    case .booleans: 5
    case .timestamps: 36
    case .dates: 16
    case .times: 24
    case .decimals: 24
    case .uuids: 36
    case .doubles, .text, .blobs: nil
    }
  }

  /// The values as text; the text of a NULL row is arbitrary. Bytes have no text form and give an
  /// empty one.
  package static func of(_ column: Column) throws -> ByteVector {
    let count = column.count
    let capacity = (width(column.values) ?? 0).multipliedReportingOverflow(by: count)
    let room = capacity.overflow ? Int.max : capacity.partialValue
    switch column.values {
    case .text(let vector):
      return vector
    case .integers(let values):
      return try .build(rows: count, capacity: room) { $0.writeInteger(values[$1]) }
    case .booleans(let values):
      return try .build(rows: count, capacity: room) { $0.writeBoolean(values[$1]) }
    case .timestamps(let values):
      return try .build(rows: count, capacity: room) { $0.writeTimestamp(values[$1]) }
    case .dates(let values):
      return try .build(rows: count, capacity: room) { $0.writeDate(values[$1]) }
    case .times(let values):
      return try .build(rows: count, capacity: room) { $0.writeTime(values[$1]) }
    case .decimals(let values, let scale):
      return try .build(rows: count, capacity: room) { $0.writeDecimal(values[$1], scale: scale) }
    case .uuids(let values):
      return try .build(rows: count, capacity: room) { $0.writeUUID(values[$1]) }
    case .doubles(let values):
      var vector = ByteVector()
      vector.ends.reserveCapacity(count)
      for value in values { try vector.appendChecked(value.description.utf8) }
      return vector
    case .blobs:
      return ByteVector(bytes: [], ends: [Int32](repeating: 0, count: count))
    }
  }

  /// The smallest and the largest number of characters of a type's text.
  static func lengths(of profile: ValueProfile) -> (Int, Int?) {
    switch profile.kind {
    case .integer:
      guard case .integer(let low)? = profile.minimum, case .integer(let high)? = profile.maximum
      else { return (1, 20) }
      let widths = [String(low).utf8.count, String(high).utf8.count]
      let least = low <= 0 && high >= 0 ? 1 : min(widths[0], widths[1])
      return (least, max(widths[0], widths[1]))
    case .boolean: return (4, 5)
    case .timestamp: return (19, 26)
    case .date: return (10, 10)
    case .time: return (8, 15)
    case .decimal(let scale): return (scale == 0 ? 1 : scale + 2, 21)
    case .double: return (3, 24)
    case .uuid: return (36, 36)
    case .text, .json: return (profile.minLength, profile.maxLength)
    case .blob, .null: return (0, nil)
    }
  }
}

public import SeedSchema

/// The same value in every row.
public struct ConstantGenerator: Generator {
  /// The profile of the value.
  public let profile: ValueProfile
  /// The value, as a column of one row.
  package let value: Column

  /// Creates a generator of the first row of a column.
  init(_ value: Column, kind: ValueKind) {
    self.value = value
    var profile = ValueProfile(kind, isNullable: value.nulls[0] || kind == .null, distinct: 1)
    if !profile.isNullable {
      profile.minimum = value.sqlValue(at: 0)
      profile.maximum = profile.minimum
    }
    if case .text(let text) = value.values, !value.nulls[0] {
      let string = text.string(0)
      profile.minLength = string.unicodeScalars.count
      profile.maxLength = profile.minLength
      profile.averageBytes = string.utf8.count
      if kind == .text { profile.choices = [string] }
    }
    self.profile = profile
  }

  /// Creates a generator of a string.
  public init(text: String, kind: ValueKind = .text) {
    var vector = ByteVector()
    vector.append(text)
    self.init(Column(.text(vector)), kind: kind)
  }

  /// Creates a generator of an integer.
  public init(integer: Int64) {
    self.init(Column(.integers([integer])), kind: .integer)
  }

  /// Creates a generator of an instant.
  public init(timestamp: Timestamp) {
    self.init(Column(.timestamps([timestamp.microseconds])), kind: .timestamp)
  }

  /// The value for each row.
  ///
  /// - Throws: ``GenerationError`` if a value can't be computed.
  public func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    try value.repeated(rows.count)
  }
}

public import SeedSchema

/// NULL in every row.
public struct NullGenerator: Generator {
  /// The profile of the values.
  public let profile: ValueProfile

  /// Creates a generator whose columns have the vector of a type.
  public init(_ kind: ValueKind = .null) {
    profile = ValueProfile(kind, isNullable: true, maxLength: 0, distinct: 0, averageBytes: 0)
  }

  /// NULL for each row.
  ///
  /// - Throws: ``GenerationError`` if a value can't be computed.
  public func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    .nulls(rows.count, of: profile.kind)
  }
}

public import SeedSchema

/// The number of the row in its table, from 1.
public struct RowNumber: Generator {
  /// The profile of the values.
  public let profile: ValueProfile

  /// Creates a generator for a table of `rowCount` rows; 0 if the number isn't known.
  public init(rowCount: Int64 = 0) {
    profile = ValueProfile(
      .integer, minimum: .integer(1), maximum: rowCount > 0 ? .integer(rowCount) : nil,
      distinct: rowCount > 0 ? rowCount.magnitude : nil, isUnique: true)
  }

  /// The number of each row.
  ///
  /// - Throws: ``GenerationError`` if a value can't be computed.
  public func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    switch rows {
    case .range(let range): Column(.integers(range.map { $0 &+ 1 }))
    case .list(let list): Column(.integers(list.map { $0.row &+ 1 }))
    }
  }
}

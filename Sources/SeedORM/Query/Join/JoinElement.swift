public import SeedDatabase

/// The result of a join for one of its tables: a model, or an optional one if the row may be
/// missing.
public protocol JoinElement: Sendable {
  /// The model of the table.
  associatedtype JoinedModel: Model

  /// Reads it from the columns that begin at `offset`.
  ///
  /// - Throws: `DatabaseError` of code `invalidValue` if a column holds a value that its property
  ///   can't.
  static func read(_ row: borrowing RowReader, at offset: Int) throws -> Self
}

extension JoinElement where Self: Model {
  /// Reads the model.
  ///
  /// - Throws: `DatabaseError` of code `invalidValue` if a column holds a value that its property
  ///   can't.
  public static func read(_ row: borrowing RowReader, at offset: Int) throws -> Self {
    try table.read(row, at: offset)
  }
}

extension Optional: JoinElement where Wrapped: Model {
  /// The model without its optional.
  public typealias JoinedModel = Wrapped

  /// Reads the model; `nil` if all of its columns are NULL.
  ///
  /// - Throws: `DatabaseError` of code `invalidValue` if a column holds a value that its property
  ///   can't.
  public static func read(_ row: borrowing RowReader, at offset: Int) throws -> Wrapped? {
    let count = Wrapped.table.fields.count
    for column in offset..<(offset + count) where !row.isNull(at: column) {
      return try Wrapped.table.read(row, at: offset)
    }
    return nil
  }
}

/// A plain index; a unique one is a ``UniqueConstraint``.
public struct IndexSchema: Sendable, Hashable {
  /// The index's name; `nil` lets the dialect choose one.
  public var name: String?
  /// The columns, in order; of an index on expressions those that are no expression.
  public var columns: [String]
  /// The condition of a partial index, in the database's SQL.
  public var predicate: String?
  /// The database's own definition if the properties above don't say all (expressions, an order, a
  /// method like GIN).
  ///
  /// It is what follows `ON table` in CREATE INDEX, and DDL is written from it.
  public var definition: String?

  /// Creates an index.
  public init(
    _ columns: [String], name: String? = nil, predicate: String? = nil, definition: String? = nil
  ) {
    self.columns = columns
    self.name = name
    self.predicate = predicate
    self.definition = definition
  }
}

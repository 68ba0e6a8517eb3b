/// A plain index; a unique one is a ``UniqueConstraint``.
public struct IndexSchema: Sendable, Hashable {
  /// The index's name; `nil` lets the dialect choose one.
  public var name: String?
  /// The columns, in order; for an index on expressions, only its plain columns.
  public var columns: [String]
  /// The condition of a partial index, in the database's SQL.
  public var predicate: String?
  /// The database's own definition if the properties above don't cover everything (expressions, an
  /// order, a method like GIN).
  ///
  /// It is the text after `ON table` in CREATE INDEX, from which DDL is written.
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

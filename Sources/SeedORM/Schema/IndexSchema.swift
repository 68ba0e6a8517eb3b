/// An index that is there for speed alone; a unique one is a ``UniqueConstraint``.
public struct IndexSchema: Sendable, Hashable {
  /// The index's name; `nil` lets the dialect make one.
  public var name: String?
  /// The columns, in order.
  public var columns: [String]
  /// The condition of a partial index, in the database's SQL.
  public var predicate: String?

  /// Makes an index.
  public init(_ columns: [String], name: String? = nil, predicate: String? = nil) {
    self.columns = columns
    self.name = name
    self.predicate = predicate
  }
}

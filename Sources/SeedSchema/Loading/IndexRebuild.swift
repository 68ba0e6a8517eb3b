/// The indexes and constraints that slow a bulk load into some tables, with the SQL to drop and
/// recreate them.
///
/// During a load, each row updates an index at a random position and checks each foreign key;
/// afterwards, one sort and one join do the same work.
///
/// ```swift
/// let rebuild = try await connection.rebuild(of: [TableName("posts")])
/// for sql in rebuild.removal { _ = try await connection.execute(SQLStatement(sql: sql)) }
/// _ = try await connection.load(request, from: posts)
/// for sql in rebuild.creation { _ = try await connection.execute(SQLStatement(sql: sql)) }
/// ```
///
/// Both are part of the open transaction: a rollback restores everything.
public struct IndexRebuild: Sendable, Hashable {
  /// An index or constraint that has to be kept.
  public struct Kept: Sendable, Hashable {
    /// The table whose load it slows down.
    public var table: TableName
    /// Its name.
    public var name: String
    /// Why.
    public var reason: String

    /// Creates a description.
    public init(_ name: String, of table: TableName, because reason: String) {
      self.name = name
      self.table = table
      self.reason = reason
    }
  }

  /// The indexes and constraints that can be dropped.
  public var items: [RebuildItem]
  /// The indexes and constraints that have to be kept.
  public var kept: [Kept]
  /// The tables that can't be changed at all, with the reason.
  public var obstacles: [TableName: String]
  /// Why no index of any table may be dropped, such as a trigger that may query them.
  public var generalObstacle: String?
  /// The complete definitions, as the database stores them: they must be equal before and after a
  /// load, or something wasn't recreated.
  public var definitions: [String]
  /// The statements that drop all items, in order.
  public var removal: [String]
  /// The statements that recreate all items, in order.
  public var creation: [String]

  /// Creates a description; empty by default.
  public init(
    items: [RebuildItem] = [],
    kept: [Kept] = [],
    obstacles: [TableName: String] = [:],
    generalObstacle: String? = nil,
    definitions: [String] = [],
    removal: [String] = [],
    creation: [String] = []
  ) {
    self.items = items
    self.kept = kept
    self.obstacles = obstacles
    self.generalObstacle = generalObstacle
    self.definitions = definitions
    self.removal = removal
    self.creation = creation
  }
}

/// What slows a bulk load into some tables down, and how it is taken away and made again.
///
/// An index that is there while rows come is changed for each of them, at random places, and a foreign
/// key is looked up for each; made behind the rows, one sort and one join replace that.
///
/// ```swift
/// let rebuild = try await connection.rebuild(of: [TableName("posts")])
/// for sql in rebuild.removal { _ = try await connection.execute(SQLStatement(sql: sql)) }
/// _ = try await connection.load(request, from: posts)
/// for sql in rebuild.creation { _ = try await connection.execute(SQLStatement(sql: sql)) }
/// ```
///
/// Both are a part of the transaction that is open: where it is rolled back, all is as it was.
public struct TableRebuild: Sendable, Hashable {
  /// Something that has to stay.
  public struct Kept: Sendable, Hashable {
    /// The table whose load it slows down.
    public var table: TableName
    /// Its name.
    public var name: String
    /// Why.
    public var reason: String

    /// Makes a description.
    public init(_ name: String, of table: TableName, because reason: String) {
      self.name = name
      self.table = table
      self.reason = reason
    }
  }

  /// What can be taken away.
  public var items: [RebuildItem]
  /// What has to stay.
  public var kept: [Kept]
  /// The tables that have to stay as they are altogether, with the reason.
  public var obstacles: [TableName: String]
  /// Why no table may lose what speeds a search up, whichever it is: a trigger that may search them.
  public var generalObstacle: String?
  /// All that ``items`` says and what it leaves out, as the database has it: the same before and behind a
  /// load, or else something was not made again.
  public var definitions: [String]
  /// The statements that take all items away, in order.
  public var removal: [String]
  /// The statements that make all items again, in order.
  public var creation: [String]

  /// Makes a description; of nothing, by default.
  public init(
    items: [RebuildItem] = [], kept: [Kept] = [], obstacles: [TableName: String] = [:],
    generalObstacle: String? = nil, definitions: [String] = [],
    removal: [String] = [], creation: [String] = []
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

public import SeedFormat

/// A scenario's database settings besides the URL: `database: { schema: …, prepare: … }`.
public struct DatabaseSettings: Sendable {
  /// A string and its position.
  public struct Entry: Sendable {
    /// The text.
    public var text: String
    /// Its position in the file.
    public var span: SourceSpan
  }

  /// The URL of the PostgreSQL server that keeps snapshots and copies.
  public var server: Entry?
  /// The URL of a database to copy the schema from.
  public var source: Entry?
  /// SQL files that create the schema.
  public var scripts: [Entry] = []
  /// A command that creates the schema.
  public var command: Entry?
  /// The files that the command's result depends on.
  public var inputs: [Entry] = []

  /// The format of `DATABASE_URL` for commands.
  public var urlFormat: Entry?
  /// The names of databases on other machines that runs may write to.
  public var allowed: [String] = []

  /// Whether the settings define the source of the schema.
  public var definesSchema: Bool { source != nil || !scripts.isEmpty || command != nil }
}

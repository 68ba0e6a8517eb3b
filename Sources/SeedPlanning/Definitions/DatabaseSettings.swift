public import SeedFormat

/// What a scenario says of its database besides the URL: `database: { schema: …, prepare: … }`.
public struct DatabaseSettings: Sendable {
  /// A text, and where it is written.
  public struct Entry: Sendable {
    /// The text.
    public var text: String
    /// Where it is.
    public var span: SourceSpan
  }

  /// The URL of the PostgreSQL server that keeps snapshots and copies.
  public var server: Entry?
  /// The URL of a database whose schema is copied.
  public var source: Entry?
  /// SQL files that create the schema.
  public var scripts: [Entry] = []
  /// A command that creates the schema.
  public var command: Entry?
  /// The files that the command's result depends on.
  public var inputs: [Entry] = []

  /// The form of `DATABASE_URL` for commands.
  public var urlFormat: Entry?
  /// The names of databases on other machines that may be written to.
  public var allowed: [String] = []

  /// Whether it says where the schema comes from.
  public var definesSchema: Bool { source != nil || !scripts.isEmpty || command != nil }
}

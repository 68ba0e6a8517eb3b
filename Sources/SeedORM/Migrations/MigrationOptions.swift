/// Options for applying migrations.
///
/// ```swift
/// try await db.migrate(
///   migrations, options: MigrationOptions(allowsOutOfOrder: true, lockTimeout: .seconds(10)))
/// ```
public struct MigrationOptions: Sendable, Hashable {
  /// The journal's table, which is in the schema where the connection creates tables.
  public var journal: String
  /// Whether a new migration may precede applied ones, as after a merge of two branches; it is then
  /// applied after them.
  public var allowsOutOfOrder: Bool
  /// The names of applied migrations whose SQL may have changed; the journal records their new
  /// checksums.
  public var acceptedChanges: Set<String>
  /// How long to wait for another process that is applying migrations.
  public var lockTimeout: Duration

  /// Creates options.
  public init(
    journal: String = "seedkit_migrations", allowsOutOfOrder: Bool = false,
    acceptedChanges: Set<String> = [], lockTimeout: Duration = .seconds(60)
  ) {
    self.journal = journal
    self.allowsOutOfOrder = allowsOutOfOrder
    self.acceptedChanges = acceptedChanges
    self.lockTimeout = lockTimeout
  }
}

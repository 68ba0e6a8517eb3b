/// One change of a database's schema, which is applied once.
///
/// ```swift
/// let migrations = [
///   Migration("001 users") { tx in
///     try await tx.createTables(User.self)
///   } down: { tx in
///     try await tx.dropTables(User.self)
///   },
///   Migration("002 nicknames", sql: "ALTER TABLE users ADD COLUMN nickname text"),
/// ]
/// try await db.migrate(migrations)
/// ```
///
/// A migration and its record in the journal are one transaction, unless ``isTransactional`` is
/// `false`.
public struct Migration: Sendable {
  /// The work of a migration: SQL, or code.
  enum Work: Sendable {
    case sql(String)
    case code(@Sendable (Transaction) async throws -> Void)
  }

  /// When foreign keys are checked in SQLite; PostgreSQL follows the tables' definitions.
  public enum ForeignKeys: String, Sendable, Hashable, CaseIterable {
    /// All of them before the commit, so that a table can be rebuilt; actions such as
    /// `ON DELETE CASCADE` don't run.
    case atCommit = "at_commit"
    /// Foreign keys are checked when rows are written.
    case immediate
  }

  /// The name, which identifies it forever: `001_users`.
  public let name: String
  let up: Work
  let down: Work?
  /// Whether it runs in a transaction.
  ///
  /// Statements such as `CREATE INDEX CONCURRENTLY` can't. If one fails halfway, the journal
  /// records it, and no further migration is applied until the state is resolved.
  public var isTransactional: Bool
  /// When foreign keys are checked in SQLite.
  public var foreignKeys: ForeignKeys
  /// The source of its SQL, for errors.
  package var upSource: MigrationSource?
  /// The source of the SQL that reverts it.
  package var downSource: MigrationSource?

  /// Creates a migration of SQL statements, separated by semicolons.
  ///
  /// - Parameters:
  ///   - name: its identity in the journal.
  ///   - sql: the statements. Once they are applied, editing them is an error.
  ///   - down: the statements that revert it, if that is possible.
  ///   - isTransactional: whether it runs in a transaction.
  ///   - foreignKeys: when foreign keys are checked in SQLite.
  public init(
    _ name: String, sql: String, down: String? = nil, isTransactional: Bool = true,
    foreignKeys: ForeignKeys = .atCommit
  ) {
    self.name = name
    up = .sql(sql)
    self.down = down.map { .sql($0) }
    self.isTransactional = isTransactional
    self.foreignKeys = foreignKeys
  }

  /// Creates a migration of code, which runs in a transaction.
  ///
  /// - Parameters:
  ///   - name: its identity in the journal.
  ///   - foreignKeys: when foreign keys are checked in SQLite.
  ///   - up: applies it.
  ///   - down: reverts it, if that is possible.
  public init(
    _ name: String, foreignKeys: ForeignKeys = .atCommit,
    up: @escaping @Sendable (Transaction) async throws -> Void,
    down: (@Sendable (Transaction) async throws -> Void)? = nil
  ) {
    self.name = name
    self.up = .code(up)
    self.down = down.map { .code($0) }
    isTransactional = true
    self.foreignKeys = foreignKeys
  }

  /// Whether it can be reverted.
  public var isReversible: Bool { down != nil }

  /// The checksum that shows whether its SQL was edited; that of code is constant.
  package var checksum: String {
    guard case .sql(let text) = up else { return "swift" }
    return MigrationChecksum.text(of: text)
  }

  /// The SQL of a direction; `nil` for code, or if there is none.
  package func sql(_ direction: MigrationDirection) -> String? {
    guard case .sql(let text)? = direction == .up ? up : down else { return nil }
    return text
  }
}

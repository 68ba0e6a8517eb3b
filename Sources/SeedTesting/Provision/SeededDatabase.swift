public import SeedDatabase
public import SeedKit
public import SeedORM
import SeedPlanning
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A test's request: the data, the kind of database, and the isolation from other tests.
///
/// ```swift
/// let seeded = try SeededDatabase.scenario("shop", on: .sqlite)
/// let users = try await seeded.withDatabase { db, _ in
///   (try await User.all.count(in: db), hasFailed: false)
/// }
/// ```
public struct SeededDatabase: Sendable {
  /// The kind of database that a test runs on.
  public enum Kind: Sendable, Hashable {
    /// SQLite, in memory.
    case sqlite
    /// The PostgreSQL server of `SEEDKIT_TEST_POSTGRES`.
    case postgres
    /// PostgreSQL if `SEEDKIT_TEST_DATABASE` is `postgres`, otherwise SQLite: so the same suite
    /// runs on either.
    case environment
  }

  /// The isolation of a test from others.
  public enum Isolation: Sendable, Hashable {
    /// A separate database, in which everything works as usual.
    case copy
    /// A transaction that is rolled back, in a database that tests share: the fastest on
    /// PostgreSQL.
    ///
    /// Sequences aren't reset, deferred keys aren't checked, and there is only one connection.
    case rollback
  }

  /// The recipe of its contents.
  public var recipe: SnapshotRecipe
  /// The source of its schema; by default, the one that its scenario names.
  public var schema: SchemaSource?
  /// The folder of the scenario's project.
  var folder: String?
  /// The kind of database.
  public var kind: Kind
  /// The isolation of the test from others.
  public var isolation: Isolation
  /// Prepares each copy, in Swift.
  public var prepare: (@Sendable (Database) async throws -> Void)?
  /// The command that recreates the same data.
  var command: String

  /// Creates a description.
  public init(
    _ recipe: SnapshotRecipe, kind: Kind = .environment, isolation: Isolation = .copy,
    prepare: (@Sendable (Database) async throws -> Void)? = nil, command: String = ""
  ) {
    self.recipe = recipe
    self.kind = kind
    self.isolation = isolation
    self.prepare = prepare
    self.command = command
  }

  /// Runs a piece of work with its own database, which is removed afterwards, or kept if the work
  /// failed.
  ///
  /// - Parameters:
  ///   - monitor: sees the statements.
  ///   - work: receives the database and the message for a failure: where the database is kept, and
  ///     the command that recreates its data. It returns whether to keep the database.
  /// - Returns: the result of the work.
  /// - Throws: any error of the work, or of creating the database.
  public func withDatabase<Result: Sendable>(
    monitor: QueryMonitor = QueryMonitor(),
    _ work: (Database, _ note: String) async throws -> (Result, hasFailed: Bool)
  ) async throws -> Result {
    try await TestDatabases.shared.withDatabase(self, monitor: monitor, work)
  }

  /// A database with a scenario's data in it.
  ///
  /// - Parameters:
  ///   - name: the scenario's name.
  ///   - changes: overrides of the scenario.
  ///   - schema: the source of the tables, with paths relative to the folder. By default, the
  ///     scenario's `database` defines it; if factories have no `fields`, the tables are those of
  ///     `DATABASE_URL` or the scenario's database.
  ///   - kind: the kind of database; by default the one that the environment names.
  ///   - isolation: how tests are isolated from each other.
  ///   - folder: the folder with `Factories` and `Scenarios`; by default the nearest one above the
  ///     source file.
  ///   - sourceFile: the file from which the search for the folder begins.
  /// - Returns: the description of the database, which isn't created yet.
  /// - Throws: `DatabaseError` of code `misuse` if there is no such scenario,
  ///   `ProjectFiles.UnreadableFile`.
  public static func scenario(
    _ name: String, with changes: [ScenarioChange] = [], schema: SchemaSource? = nil,
    on kind: Kind = .environment,
    isolation: Isolation = .copy, folder: String? = nil, sourceFile: String = #filePath
  ) throws -> SeededDatabase {
    guard let folder = folder ?? ProjectFiles.folder(above: sourceFile) else {
      throw DatabaseError(
        .misuse, "no folder above \(sourceFile) contains `Scenarios`: pass `folder:`")
    }
    let options = PlanOptions(changes)
    var command = "seed run \(name) --directory \(folder)"
    if let seed = options.seed { command += " --seed \(seed)" }
    if let now = options.now { command += " --now '\(now)Z'" }
    if options.scale != 1 { command += " --scale \(options.scale)" }
    for (group, count) in options.counts.sorted(by: { $0.key < $1.key }) {
      command += " --set \(group)=\(count)"
    }
    let variables = FileVariables(
      changes, environment: ProcessInfo.processInfo.environment)
    for (name, value) in variables.given.sorted(by: { $0.key < $1.key }) {
      command += " --with '\(name)=\(FileVariables.shown(name, value))'"
    }
    var seeded = SeededDatabase(
      SnapshotRecipe(
        scenario: name, files: try ProjectFiles.read(folder), options: options, folder: folder),
      kind: kind, isolation: isolation, command: command)
    seeded.recipe.variables = variables
    seeded.schema = schema
    seeded.folder = folder
    return seeded
  }

  /// A database with the tables of models, and rows created in Swift.
  public static func models(
    _ models: [any Model.Type], on kind: Kind = .environment, isolation: Isolation = .copy,
    _ prepare: (@Sendable (Database) async throws -> Void)? = nil
  ) -> SeededDatabase {
    SeededDatabase(
      SnapshotRecipe(scenario: nil, files: [], tables: models.map { $0.seededSchema }),
      kind: kind, isolation: isolation, prepare: prepare)
  }
}

extension Model {
  /// The schema of the model's table.
  fileprivate static var seededSchema: TableSchema { table.schema }
}

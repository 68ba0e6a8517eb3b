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
    /// PostgreSQL if `SEEDKIT_TEST_DATABASE` is `postgres`, otherwise SQLite: so one suite runs on
    /// either.
    case environment
  }

  /// How a test is isolated from others.
  public enum Isolation: Sendable, Hashable {
    /// A database of its own: all that a database can do is real.
    case copy
    /// A transaction that is rolled back, in a database that tests share: the fastest on
    /// PostgreSQL.
    ///
    /// Sequences count on, deferred keys aren't checked, and there is one connection.
    case rollback
  }

  /// What is in it.
  public var recipe: SnapshotRecipe
  /// Where its schema comes from; by default what its scenario names.
  public var schema: DatabaseSchema?
  /// The folder of the scenario's project.
  var folder: String?
  /// The kind of database.
  public var kind: Kind
  /// How it is kept from other tests.
  public var isolation: Isolation
  /// What is done to each copy, in Swift.
  public var prepare: (@Sendable (Database) async throws -> Void)?
  /// The command that makes the same data again.
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

  /// Runs a piece of work with a database of its own, which is removed afterwards; kept if the work
  /// has failed.
  ///
  /// - Parameters:
  ///   - monitor: sees the statements.
  ///   - work: gets the database and the note for a failure: where the database is kept, and the command that
  ///     recreates its data. It returns whether to keep the database.
  /// - Returns: what the work returns.
  /// - Throws: what the work throws, or an error in the creation of the database.
  public func withDatabase<Result: Sendable>(
    monitor: QueryMonitor = QueryMonitor(),
    _ work: (Database, _ note: String) async throws -> (Result, hasFailed: Bool)
  ) async throws -> Result {
    try await TestDatabases.shared.withDatabase(self, monitor: monitor, work)
  }

  /// A database with a scenario's data in it.
  ///
  /// - Parameters:
  ///   - name: the scenario's.
  ///   - changes: what differs from it.
  ///   - schema: where the tables come from, with paths relative to the folder. By default the scenario's `database` says
  ///     it; if factories have no `fields`, they are those of `DATABASE_URL` or the scenario's database.
  ///   - kind: the kind of database; by default the one that the environment names.
  ///   - isolation: what separates the tests from one another.
  ///   - folder: the folder with `Factories` and `Scenarios`; by default the nearest one above the source file.
  ///   - sourceFile: the file from which the folder is searched.
  /// - Returns: the description of the database, which is not made yet.
  /// - Throws: `DatabaseError` of code `misuse` if there is none, `ProjectFiles.UnreadableFile`.
  public static func scenario(
    _ name: String, with changes: [ScenarioChange] = [], schema: DatabaseSchema? = nil,
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

  /// A database with the tables of models, and what Swift puts in it.
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

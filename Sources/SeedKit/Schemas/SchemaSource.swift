public import SeedDatabase

/// The source of a seeded database's schema, if factories don't define it in `fields`.
///
/// ```swift
/// let files = SchemaSource.files(["db/structure.sql"])
/// let migrated = SchemaSource.command("alembic upgrade head", inputs: ["alembic/**"])
/// let copied = try SchemaSource.database("postgres://localhost/shop_dev")
/// ```
///
/// Its parts are applied in this order: the schema of ``source``, ``scripts``, ``command``,
/// ``migration``.
public struct SchemaSource: Sendable {
  /// The URL of a database to copy the schema from; rows aren't copied, except the tools' records
  /// of applied migrations.
  public var source: DatabaseURL?
  /// The paths or patterns of SQL files, which run in the order given.
  public var scripts: [String]
  /// A shell command that creates the schema in the empty database of `DATABASE_URL`.
  public var command: String?
  /// The paths or patterns of the files that the command's result depends on: when one of them
  /// changes, the command runs again.
  ///
  /// Empty for the usual folders of migrations.
  public var inputs: [String]
  /// Creates the schema in Swift.
  public var migration: (@Sendable (DatabaseURL) async throws -> Void)?
  /// The format of the command's `DATABASE_URL`.
  package var urlFormat = DatabaseURLFormat.standard
  /// The folder to which paths are relative, and in which the command runs.
  public var folder: String
  /// The environment variables of the command.
  public var environment: [String: String]

  /// Creates a schema from its parts; without any, it is empty.
  public init(
    source: DatabaseURL? = nil, scripts: [String] = [], command: String? = nil,
    inputs: [String] = [], folder: String = ".", environment: [String: String] = [:]
  ) {
    self.source = source
    self.scripts = scripts
    self.command = command
    self.inputs = inputs
    self.folder = folder
    self.environment = environment
  }

  /// The schema that SQL files create.
  public static func files(_ patterns: [String]) -> SchemaSource {
    SchemaSource(scripts: patterns)
  }

  /// The schema that a shell command creates.
  ///
  /// - Parameters:
  ///   - command: the command, which finds the empty database in `DATABASE_URL`.
  ///   - inputs: the files that it depends on; by default those in the usual folders of migrations.
  /// - Returns: the schema.
  public static func command(_ command: String, inputs: [String] = []) -> SchemaSource {
    SchemaSource(command: command, inputs: inputs)
  }

  /// The schema of another database.
  ///
  /// - Throws: `DatabaseError` of code `invalidURL`.
  public static func database(_ url: String) throws -> SchemaSource {
    SchemaSource(source: try DatabaseURL(url))
  }

  /// The schema that Swift code creates, such as an app's own migrations.
  ///
  /// - Parameters:
  ///   - inputs: the files that contain the migrations: when one of them changes, they run again.
  ///   - migration: creates the schema in an empty database.
  /// - Returns: the schema.
  public static func migration(
    inputs: [String], _ migration: @escaping @Sendable (DatabaseURL) async throws -> Void
  ) -> SchemaSource {
    var schema = SchemaSource(inputs: inputs)
    schema.migration = migration
    return schema
  }

  /// Whether it has no parts.
  public var isEmpty: Bool {
    source == nil && scripts.isEmpty && command == nil && migration == nil
  }

  /// Reads the contents of its files.
  ///
  /// - Throws: ``SchemaError``, or `DatabaseError` if the source can't be read.
  public func load() async throws -> LoadedSchema {
    var result = LoadedSchema(schema: self)
    if let source {
      result.scripts.append(
        try await SchemaDump.script(of: source, environment: environment))
    }
    for pattern in scripts {
      let files = try FilePattern(pattern).files(in: folder)
      guard !files.isEmpty else {
        throw SchemaError(
          "there is no file \(pattern)", hint: "paths are relative to \(folder.folderName)")
      }
      result.scripts += files
    }
    guard command != nil || migration != nil else { return result }
    for pattern in inputs {
      let files = try FilePattern(pattern).files(in: folder)
      guard !files.isEmpty else {
        throw SchemaError(
          "no file matches the input \(pattern)",
          hint: "paths are relative to \(folder.folderName); * and ** match names and folders")
      }
      result.inputs += files
    }
    if inputs.isEmpty {
      result.inputs = try MigrationFiles.find(in: folder)
      if result.inputs.isEmpty {
        result.warnings.append(
          "no migrations found: name the files that the schema depends on as inputs, or a change of "
            + "them goes unnoticed")
      }
    }
    return result
  }
}

extension String {
  /// The name of a folder in a message.
  fileprivate var folderName: String { self == "." ? "this folder" : self }
}

internal import SeedDatabase
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import SeedSchema
internal import ArgumentParser

/// `seed migrate diff`
struct MigrateDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Print the SQL that gives a database the tables of the factories' fields.",
    discussion: """
      Each change is marked safe, slow (it rewrites, scans or locks a table) or destructive. A destructive change is a \
      comment unless it is named. Nothing is changed.
      """)

  @Option(
    help: ArgumentHelp(
      "Allow a destructive change, such as users.nickname; repeatable.",
      valueName: "name"))
  var destroy: [String] = []

  @Flag(help: "Also drop tables that no factory has, if --destroy names them.")
  var dropOthers = false

  @Option(help: ArgumentHelp("Write the SQL as a migration of this name.", valueName: "name"))
  var write: String?

  @Flag(help: "Exit with 1 if there are differences.")
  var check = false

  @Option(
    help: ArgumentHelp("The folder of the migration; default: the usual one.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var waiting: WaitOptions
  @OptionGroup var project: ProjectOptions

  func validate() throws {
    if check, write != nil {
      throw ArgumentParser.ValidationError(
        "--check only compares, so it can't be used with --write")
    }
  }

  /// A change, for machines.
  private struct Line: Encodable {
    var table: String
    var name: String
    var summary: String
    var risk: SchemaChange.Risk
    var reason: String?
    var statements: [String]
    var isHeld: Bool
  }

  func run() async throws {
    let files = try project.project()
    var tables: [TableSchema] = []
    for name in files.factories.keys.sorted() {
      guard let schema = files.factories[name]?.schema,
        !tables.contains(where: { $0.name == schema.name })
      else { continue }
      tables.append(schema)
    }
    guard !tables.isEmpty else {
      throw CommandFailure(
        "no factory has `fields`", hint: "without them, factories take the tables that exist",
        code: .files)
    }
    let url = try DatabaseReader.existing(try database.url())
    let session = CommandSession(limits: waiting.limits())
    let desired = tables
    let diff = try await session.perform {
      let connection = try await session.connect(to: url)
      return try await SchemaComparer(connection).diff(
        to: desired, dropsOthers: dropOthers, destroying: Set(destroy))
    }
    if let write, !diff.isEmpty {
      let path = try MigrationFolderOptions.parse(folder.map { ["--folder", $0] } ?? []).path
      let file = try MigrateNewCommand.write(diff.migration, named: write, in: path)
      return Console.print(file)
    }
    if project.json {
      try JSONOutput.print(
        diff.changes.map {
          Line(
            table: "\($0.table)", name: $0.name, summary: $0.summary, risk: $0.risk,
            reason: $0.reason, statements: $0.statements, isHeld: $0.isHeld)
        })
    } else if diff.isEmpty {
      Console.print("the database has the tables of the factories")
    } else {
      for line in diff.sql.split(separator: "\n") { Console.print(String(line)) }
    }
    if check, !diff.isEmpty { throw ExitCode(CommandFailure.Code.files.rawValue) }
  }
}

internal import SeedDrivers
internal import SeedInference
internal import SeedORM
internal import SeedPlanning
internal import ArgumentParser

/// `seed learn`
struct LearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Give factories the distributions of existing rows.",
    discussion: """
      Reads row counts, shares of NULL, of booleans and of enumeration values, and how unevenly \
      rows are referenced, from the database's own statistics. The only values it writes are those that \
      the schema itself lists. Writes the files that `seed init` would if there are none; lines \
      that you have changed stay. The database is only read.
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var project: ProjectOptions

  @Option(
    help: "The scenario's name; default: that of `seed init`, or the database's.",
    completion: ProjectOptions.scenarioCompletion)
  var scenario: String?

  @Option(help: "Multiply the row counts by this factor.")
  var scale = 1.0

  @Option(
    parsing: .upToNextOption, help: "PostgreSQL schemas; default: all.")
  var schemas: [String] = []

  func validate() throws {
    guard scale > 0, scale <= 1_000_000 else {
      throw ArgumentParser.ValidationError("--scale must be a number above 0")
    }
  }

  func run() async throws {
    let folder = ProjectFolder(path: project.directory)
    let record = try folder.initRecord()
    let files = try folder.relativeFiles()
    let known = (scenario ?? record?.scenario).flatMap {
      Project.read(files, variables: project.variables).scenarios[$0]
    }
    let asked = try database.url(knownTo: known)
    let url = try DatabaseReader.existing(asked)
    let name = scenario ?? record?.scenario ?? InitCommand.scenarioName(of: url)
    let session = CommandSession()
    let changes = try await session.perform {
      try await AutoRun(
        try await session.connect(to: url), monitor: session.monitor, control: session.control
      ).learn(
        AutoOptions(schemas: schemas.flatMap(AutoArguments.names)), scenario: name,
        database: "\(asked.redacted)", files: files, record: record,
        scale: scale)
    }
    try folder.write(changes)
    try InitOutput.print(changes, scenario: name, asJSON: project.json)
  }
}

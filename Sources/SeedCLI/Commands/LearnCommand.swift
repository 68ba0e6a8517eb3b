internal import SeedDatabase
internal import SeedInference
internal import SeedORM
internal import SeedPlanning
internal import ArgumentParser

/// `seed learn`
struct LearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Copy the distributions of existing rows into factories.",
    discussion: """
      Reads row counts, the shares of NULL, of booleans and of enumeration values, and the skew of \
      references from the database's own statistics. The only values it writes are those that \
      the schema itself lists. It creates missing files like `seed init`, and keeps the lines \
      that you have changed. It only reads the database.
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var project: ProjectOptions

  @OptionGroup var inference: InferenceOptions

  @Option(help: "Multiply the row counts by this factor.")
  var scale = 1.0

  func validate() throws {
    guard scale > 0, scale <= 1_000_000 else {
      throw ArgumentParser.ValidationError("--scale must be a number above 0")
    }
  }

  func run() async throws {
    let written = try inference.files(of: project)
    var database = database
    if database.database == nil, Platform.environment("DATABASE_URL")?.isEmpty != false {
      // The database that an earlier call read.
      database.database = written.known?.databaseSettings.source?.text
    }
    let asked = try database.url(knownTo: written.known)
    let url = try DatabaseReader.existing(asked)
    let name = written.scenarioName(for: url)
    let session = CommandSession(limits: WaitLimits(statement: RunCommand.longestRead))
    let changes = try await session.perform {
      try await AutoRun(
        try await session.connect(to: url), monitor: session.monitor, control: session.control
      ).learn(
        AutoOptions(schemas: inference.schemaNames), scenario: name,
        database: "\(asked.redacted)", files: written.files, record: written.record, scale: scale)
    }
    try written.write(changes, scenario: name)
  }
}

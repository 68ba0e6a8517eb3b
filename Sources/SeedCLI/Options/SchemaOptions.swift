internal import SeedDatabase
internal import SeedFormat
internal import SeedKit
internal import SeedPlanning
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The source of the tables, if factories don't define them in `fields`.
struct SchemaOptions: ParsableArguments {
  @Option(
    name: .customLong("schema"),
    help: ArgumentHelp(
      "SQL file that creates the tables, or a pattern; repeatable.",
      discussion:
        "Default: the scenario's `database`; if factories have no fields, the tables of DATABASE_URL or the scenario's database.",
      valueName: "file"),
    completion: .file())
  var scripts: [String] = []

  @Option(
    help: ArgumentHelp(
      "Shell command that creates the tables in the empty DATABASE_URL, once per snapshot.",
      valueName: "command"))
  var prepare: String?

  @Option(
    help: ArgumentHelp(
      "Files that --prepare depends on, such as 'db/migrate/**'; repeatable.",
      discussion:
        "A change to them creates a new snapshot. Default: the usual folders of migrations.",
      valueName: "pattern"))
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Copy the tables of this database, without their rows.", valueName: "url"),
    completion: Completions.database)
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The format of DATABASE_URL for commands: \(SchemaOptions.formats).", valueName: "name"),
    completion: Completions.urlFormat,
    transform: { text in
      guard let format = DatabaseURLFormat(rawValue: text) else {
        throw ArgumentParser.ValidationError("expected \(SchemaOptions.formats)")
      }
      return format
    })
  var urlFormat: DatabaseURLFormat?

  private static let formats =
    DatabaseURLFormat.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    guard prepare != nil || inputs.isEmpty else {
      throw ArgumentParser.ValidationError("--inputs goes with --prepare")
    }
  }

  /// Whether the command line defines the source of the schema.
  private var isGiven: Bool { prepare != nil || from != nil || !scripts.isEmpty }

  /// The schema that the command line names; `nil` if it names none.
  ///
  /// - Throws: `DatabaseError` if a URL can't be read.
  func given() throws -> SchemaSource? {
    guard isGiven else { return nil }
    var schema = SchemaSource(
      source: try from.map { try DatabaseURL($0) }, scripts: scripts, command: prepare,
      inputs: inputs, environment: ProcessInfo.processInfo.environment)
    schema.urlFormat = urlFormat ?? .standard
    return schema
  }

  /// The URL of `--from` as a file may keep it: without its passwords.
  private var sourceText: String? {
    guard let from, let url = try? DatabaseURL(from) else { return nil }
    return url == url.redacted ? from : "\(url.redacted)"
  }

  /// The equivalent lines of a scenario.
  var scenarioLines: [String] {
    func list(_ texts: [String]) -> String {
      texts.count == 1
        ? YAMLText.scalar(texts[0])
        : "[" + texts.map(YAMLText.scalar).joined(separator: ", ") + "]"
    }
    var lines = ["database:"]
    if let sourceText { lines.append("  from: \(YAMLText.scalar(sourceText))") }
    if !scripts.isEmpty { lines.append("  schema: \(list(scripts))") }
    if let prepare { lines.append("  prepare: \(YAMLText.scalar(prepare))") }
    if let urlFormat { lines.append("  url_format: \(urlFormat.rawValue)") }
    if !inputs.isEmpty { lines.append("  inputs: \(list(inputs))") }
    return lines
  }

  /// The schema of a scenario; `nil` if its factories define the tables.
  ///
  /// - Throws: an error in the files, or in a URL.
  func schema(
    of scenario: ScenarioDefinition, in project: Project, folder: String
  ) throws -> SchemaSource? {
    if let given = try given() { return given }
    var schema = try SchemaSource.of(
      scenario, in: project, folder: folder, environment: ProcessInfo.processInfo.environment)
    if let urlFormat { schema?.urlFormat = urlFormat }
    return schema
  }
}

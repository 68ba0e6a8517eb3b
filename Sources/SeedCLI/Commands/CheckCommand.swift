internal import SeedPlanning
internal import SeedFormat
internal import ArgumentParser

/// `seed check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read all files, plan all scenarios, and report every error.",
    discussion: """
      Needs no database. The columns and keys of factories without `fields` are only known with --database; what was \
      checked without them gets a warning. SQL is checked by a run. The exit code is 1 if there is an error.
      """)

  @Option(
    help: ArgumentHelp(
      "The database with the tables of factories without fields; only read.", valueName: "url"))
  var database: String?

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let files = try ProjectFolder(path: project.directory).read()
    let found = files.check(with: try await DatabaseReader.tables(of: database, in: files))
    let hasErrors = found.contains { $0.severity == .error }
    if project.json {
      try JSONOutput.print(found.map(DiagnosticOutput.init))
    } else {
      Diagnostics.print(found)
      if !hasErrors {
        Console.print(
          "\(files.factories.count.counted("factory", "factories")) and \(files.scenarios.count.counted("scenario")): no errors"
        )
        let places = files.uncheckedSQL.map { "\($0.file):\($0.line)" }
        if !places.isEmpty {
          Console.print("SQL that only a run can check: \(places.joined(separator: ", "))")
        }
      }
    }
    if hasErrors { throw ExitCode(CommandFailure.Code.files.rawValue) }
  }
}

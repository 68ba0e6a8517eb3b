internal import ArgumentParser

/// The `seed` command.
@main
struct Seed: AsyncParsableCommand {
  /// The version of the command.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "seed",
    abstract: "Fill a database with reproducible test data from factory and scenario files.",
    discussion: """
      Exit codes: 0 done; 1 the files have errors; 2 an expectation doesn't hold; 3 the database \
      rejected something; 4 the database looks like production; 5 a value can't be generated or violates a rule of its column; \
      64 wrong usage; 74 the output can't be written; 130 interrupted.
      """,
    version: version,
    subcommands: [
      RunCommand.self, NewCommand.self, InitCommand.self, LearnCommand.self, PlanCommand.self,
      CheckCommand.self,
      ListCommand.self,
      ShowCommand.self, StudioCommand.self, GraphCommand.self, SchemaCommand.self,
      LanguageServerCommand.self,
      ExportCommand.self, SnapshotCommand.self, ExecCommand.self, GeneratorsCommand.self,
      MigrateCommand.self, ParseCommand.self,
    ])

  static func main() async {
    Signals.ignoreFailedWrites()
    Platform.keepFreedMemory()
    var output = Platform.output
    do {
      try CommandNames.check(Array(CommandLine.arguments.dropFirst()), of: Self.self)
      var command = try parseAsRoot()
      // An error must not be mixed with rows, or with another command's output.
      if let command = command as? any StandardOutputOwner, command.ownsStandardOutput {
        output = Platform.error
      }
      if Failures.areJSON { Signals.endOnInterrupt(errorsTo: output) }
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Failures.exit(with: error, output: output)
    }
  }
}

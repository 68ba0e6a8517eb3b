internal import ArgumentParser

@main
struct Seed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seed", abstract: "Fill a database with test data from factory and scenario files.")
}

internal import SeedFormat
internal import SeedPlanning
internal import SeedSchema
internal import ArgumentParser

/// `seed list`
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios and factories.")

  @OptionGroup var project: ProjectOptions

  private struct Output: Encodable {
    struct Scenario: Encodable {
      var name: String
      var description: String?
      var file: String
      var steps: Int
      var seed: UInt64
    }
    struct Factory: Encodable {
      var name: String
      var table: String
      var description: String?
      var file: String
      var traits: [String]
      var isAbstract: Bool
    }
    var scenarios: [Scenario]
    var factories: [Factory]
  }

  func run() async throws {
    let files = try project.project()
    let output = Output(
      scenarios: files.scenarios.values.sorted { $0.name < $1.name }.map {
        .init(
          name: $0.name, description: $0.description, file: $0.nameSpan.file, steps: $0.steps.count,
          seed: $0.seed)
      },
      factories: files.factories.values.sorted { $0.name < $1.name }.map {
        .init(
          name: $0.name, table: files.table(of: $0.name)?.description ?? "",
          description: $0.description,
          file: $0.nameSpan.file, traits: $0.traits.map(\.name), isAbstract: $0.isAbstract)
      })
    if project.json { return try JSONOutput.print(output) }
    var scenarios = TextTable(["SCENARIO", "DESCRIPTION"])
    scenarios.rows = output.scenarios.map { [$0.name, $0.description ?? ""] }
    var factories = TextTable(["FACTORY", "TABLE", "TRAITS"])
    factories.rows = output.factories.map {
      [$0.name, $0.isAbstract ? "(abstract)" : $0.table, $0.traits.joined(separator: ", ")]
    }
    for line in scenarios.lines(limit: 70) { Console.print(line) }
    Console.print()
    for line in factories.lines(limit: 50) { Console.print(line) }
  }
}

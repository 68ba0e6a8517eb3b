internal import SeedPlanning
internal import ArgumentParser

/// `seed schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a kind of file, for editors.",
    discussion: """
      An editor that has a YAML language server completes and checks keys with it:

      seed schema factory > .seed/factory.json
      """)

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case factory, scenario, fixture, generators
  }

  @Argument(help: "The kind of file: factory, scenario, fixture or generators.")
  var kind: Kind

  @Flag(help: "Accepted for symmetry; the output is always JSON.")
  var json = false

  func run() {
    let schema =
      switch kind {
      case .factory: FileSchema.factory
      case .scenario: FileSchema.scenario
      case .fixture: FileSchema.fixture
      case .generators: FileSchema.generators
      }
    Console.print(schema)
  }
}

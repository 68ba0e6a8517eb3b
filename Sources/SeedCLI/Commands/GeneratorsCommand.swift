internal import SeedFormat
internal import SeedGeneration
internal import SeedPlanning
internal import ArgumentParser

/// `seed generators`
struct GeneratorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generators",
    abstract: "List the generators, with their arguments and an example.",
    discussion: "The project's own generators are listed last."
  )

  @Argument(
    help: "A generator to show with all its arguments.",
    completion: .custom { _, _, _ in
      (GeneratorRegistry.definitions + ownGenerators(in: ".")).map(\.name)
    })
  var name: String?

  @Option(
    name: [.customShort("C"), .long],
    help: "The folder with Factories and Scenarios.", completion: .directory)
  var directory = "."

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print Markdown, for documentation.")
  var markdown = false

  private struct Output: Encodable {
    struct Parameter: Encodable {
      var name: String
      var kind: String
      var summary: String
    }
    var name: String
    var group: String
    var summary: String
    var example: String
    var parameters: [Parameter]

    init(_ definition: GeneratorDefinition) {
      name = definition.name
      group = definition.group
      summary = definition.summary
      example = definition.example
      parameters = definition.parameters.map {
        Parameter(name: $0.name, kind: $0.kind.rawValue, summary: $0.summary)
      }
    }
  }

  func run() async throws {
    // The documentation lists only SeedKit's own.
    let own = markdown ? [] : Self.ownGenerators(in: directory)
    var definitions = GeneratorRegistry.definitions + own
    if let name {
      guard let definition = definitions.first(where: { $0.name == name }) else {
        throw CommandFailure(
          "unknown generator `\(name)`",
          hint: ForeignName.hint(for: name)
            ?? Suggestion.hint(for: name, in: definitions.map(\.name))
            ?? "`seed generators` lists them", code: .files)
      }
      definitions = [definition]
    }
    if json { return try JSONOutput.print(definitions.map(Output.init)) }
    if markdown { return printMarkdown(definitions) }
    if name != nil { return definitions.forEach(printInFull) }
    var group = ""
    for definition in definitions {
      if definition.group != group {
        if !group.isEmpty { Console.print() }
        group = definition.group
        Console.print(Console.styled(group.uppercased(), "1"))
      }
      let example = definition.example.padding(to: 42)
      Console.print("  \(example)  \(definition.summary)")
    }
  }

  /// The generators that a project defines; none if the folder holds no project.
  private static func ownGenerators(in folder: String) -> [GeneratorDefinition] {
    guard let project = try? ProjectFolder(path: folder).read() else { return [] }
    return project.generators.values.sorted { $0.name < $1.name }.map(\.definition)
  }

  private func printInFull(_ definition: GeneratorDefinition) {
    Console.print("\(Console.styled(definition.name, "1")): \(definition.summary)")
    Console.print("  \(definition.example)")
    for parameter in definition.parameters {
      Console.print(
        "  \(parameter.name.padding(to: 12)) \(parameter.kind.rawValue.padding(to: 8)) \(parameter.summary)"
      )
    }
  }

  private func printMarkdown(_ definitions: [GeneratorDefinition]) {
    var group = ""
    for definition in definitions {
      if definition.group != group {
        group = definition.group
        Console.print("\n## \(group.prefix(1).uppercased() + group.dropFirst())\n")
        Console.print("| generator | generates | arguments |\n|---|---|---|")
      }
      let parameters = definition.parameters
        .map { "`\($0.name)`: \($0.summary)" }.joined(separator: "<br>")
      Console.print("| `\(definition.example)` | \(definition.summary) | \(parameters) |")
    }
  }
}

extension String {
  /// The text, padded with blanks to a number of characters.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

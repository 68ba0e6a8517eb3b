internal import SeedKit
internal import SeedPlanning
internal import ArgumentParser

/// `seed graph`
struct GraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Print a scenario's tables and foreign keys as a graph.",
    discussion: """
      Mermaid is shown by GitHub, GitLab and many editors within Markdown; Graphviz draws DOT:

      seed graph shop --format dot | dot -Tsvg > shop.svg

      Dashed arrows are part of cycles of tables. The database, if there is one, is only read.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case mermaid, dot
  }

  @OptionGroup var chosen: ScenarioArgument

  @Option(help: "The language of the graph.")
  var format = Format.mermaid

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var changes: ScenarioOptions
  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let files = try project.project()
    let scenario = try project.scenario(chosen.scenario, in: files)
    let url = try database.url(for: try files.scenario(named: scenario))
    let options = changes.options
    let state = try await DatabaseReader.state(of: url, for: scenario, in: files, options: options)
    let graph = TableGraph(try Planner.plan(scenario, in: files, options: options, state: state))
    if project.json { return try JSONOutput.print(graph) }
    switch format {
    case .mermaid: Console.print(graph.mermaid)
    case .dot: Console.print(graph.dot)
    }
  }
}

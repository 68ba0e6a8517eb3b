internal import SeedFormat
internal import SeedPlanning
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The options for the project's folder and the output format.
struct ProjectOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .long],
    help: "The folder with Factories and Scenarios.", completion: .directory)
  var directory = "."

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Set a variable that files use as ${name}; repeatable.",
      discussion: "Default: the environment's variable, then the file's ${name:-default}.",
      valueName: "name=value"), completion: Completions.variable)
  var given: [Variable] = []

  @Flag(help: "Print JSON.")
  var json = false

  /// The values of the variables in the files.
  var variables: FileVariables {
    FileVariables(
      given: Dictionary(given.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }),
      environment: ProcessInfo.processInfo.environment)
  }

  /// Reads the project.
  ///
  /// - Throws: ``DiagnosticsError`` if a file has an error.
  func project() throws -> Project {
    let project = try ProjectFolder(path: directory).read(variables)
    if project.hasErrors { throw DiagnosticsError(project.check()) }
    if let unused = given.first(where: { project.variables[$0.name] == nil }) {
      let known = project.variables.keys.sorted()
      throw CommandFailure(
        "no file uses the variable `\(unused.name)`",
        hint: Suggestion.hint(for: unused.name, in: known)
          ?? "files use it as ${\(unused.name)}", code: .usage)
    }
    Diagnostics.print(project.diagnostics)
    return project
  }

  /// The named scenario, or the only one.
  ///
  /// - Throws: ``CommandFailure`` if none is named and there are several.
  func scenario(_ name: String?, in project: Project) throws -> String {
    if let name { return name }
    let names = project.scenarios.keys.sorted()
    guard let only = names.first, names.count == 1 else {
      throw CommandFailure(
        names.isEmpty ? "there is no scenario" : "no scenario is specified",
        hint: names.isEmpty
          ? "`seed new` writes one to start from" : "there are \(names.joined(separator: ", "))",
        code: .usage)
    }
    return only
  }

  /// `tenant=acme`
  struct Variable: ExpressibleByArgument {
    var name: String
    var value: String

    init?(argument: String) {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else { return nil }
      name = String(parts[0])
      value = String(parts[1])
    }
  }

  /// Names of scenarios, for shell completion.
  static let scenarioCompletion = CompletionKind.custom { _, _, _ in
    (try? ProjectFolder(path: ".").read())?.scenarios.keys.sorted() ?? []
  }

  /// Names of factories, for shell completion.
  static let factoryCompletion = CompletionKind.custom { _, _, _ in
    (try? ProjectFolder(path: ".").read())?.factories.keys.sorted() ?? []
  }
}

internal import SeedLanguageServer
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `seed lsp`
struct LanguageServerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp", abstract: "Serve an editor that writes factory and scenario files.",
    discussion: """
      A server of the Language Server Protocol on standard input and output, which editors start: errors while you type, \
      completion, sample values on hover, definitions, references, and renaming of factories.
      """)

  @Option(
    help: ArgumentHelp(
      "The database with the tables of factories without fields; only read.",
      discussion: "Default: the `database` of the scenarios.", valueName: "url"),
    completion: Completions.database)
  var database: String?

  @Option(
    name: [.customShort("C"), .long],
    help: "The folder with Factories and Scenarios; by default the editor's.",
    completion: .directory)
  var directory = "."

  @Flag(help: "Accepted because editors pass it; stdio is the only transport.")
  var stdio = false

  func run() async throws {
    guard FileManager.default.changeCurrentDirectoryPath(directory) else {
      throw CommandFailure("there is no folder \(directory)", code: .files)
    }
    var server = LanguageServer(
      root: FileManager.default.currentDirectoryPath, version: Seed.version,
      host: EditorHost(database: database))
    let code = await server.run()
    guard code == 0 else { throw ExitCode(code) }
  }
}

extension LanguageServerCommand: StandardOutputOwner {
  var ownsStandardOutput: Bool { true }
}

internal import SeedFormat
internal import ArgumentParser

/// `seed parse`
struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Print the tree of a file as JSON, for tools.",
    discussion: "One line for each document.")

  @Argument(help: "The file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Flag(help: "Accepted for symmetry; the output is always JSON.")
  var json = false

  func run() async throws {
    let (documents, diagnostics) = DocumentParser.parse(try ProjectFolder.file(file))
    if diagnostics.contains(where: { $0.severity == .error }) {
      throw DiagnosticsError(diagnostics)
    }
    Diagnostics.print(diagnostics)
    for document in documents { Console.print(JSONRendering.render(document.root)) }
  }
}

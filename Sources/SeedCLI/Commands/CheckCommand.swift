internal import ArgumentParser
internal import SeedFormat
internal import SeedKit

/// `seed check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read all files, plan all scenarios, and report every error.",
    discussion: "No database is needed. The exit code is 1 where there is an error.")

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let files = try ProjectFolder(path: project.directory).read()
    var found = files.diagnostics
    if !files.hasErrors {
      for name in files.scenarios.keys.sorted() {
        do {
          found += try Planner.plan(name, in: files, options: PlanOptions()).warnings
        } catch {
          found += error.diagnostics
        }
      }
      for name in files.factories.keys.sorted() { found += files.check(factory: name) }
    }
    var seen: Set<Diagnostic> = []
    found = found.filter { seen.insert($0).inserted }
    let hasErrors = found.contains { $0.severity == .error }
    if project.json {
      try JSONOutput.print(found.map(DiagnosticOutput.init))
    } else {
      Diagnostics.print(found)
      if !hasErrors {
        Console.print(
          "\(files.factories.count) factories and \(files.scenarios.count) scenarios: no errors")
      }
    }
    if hasErrors { throw ExitCode(CommandFailure.Code.files.rawValue) }
  }
}

/// A diagnostic for machines.
struct DiagnosticOutput: Encodable {
  var severity: String
  var message: String
  var file: String?
  var line: Int?
  var column: Int?
  var length: Int?
  var hint: String?

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    file = diagnostic.span?.file
    line = diagnostic.span?.line
    column = diagnostic.span?.column
    length = diagnostic.span?.length
    hint = diagnostic.hint
  }
}

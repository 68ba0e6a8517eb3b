internal import SeedKit
internal import SeedPlanning
internal import SeedStudio
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `seed studio`
struct StudioCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "studio", abstract: "Show a project's rows in the browser while you write it.",
    discussion: """
      Serves a page to this machine only, until you press Ctrl-C. It shows any row of each scenario's tables, \
      the distributions of their columns, and what a run would do, with a button that runs it. When you save a file, \
      the page shows what has changed. The URL has a secret token; the page loads nothing from other servers.
      """)

  @Option(help: "The port on 127.0.0.1; default: any that is free.")
  var port: UInt16 = 0

  @Flag(help: "Open the page in the default browser.")
  var open = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var load: LoadOptions
  @OptionGroup var waiting: WaitOptions
  @OptionGroup var production: ProductionOptions
  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let host = StudioCommandHost(
      project: project, database: database, production: production, load: load,
      waiting: waiting)
    guard let server = StudioServer(host, port: port) else {
      throw CommandFailure(
        port == 0 ? "no port is free" : "port \(port) is in use",
        hint: port == 0 ? nil : "omit --port to use any free port", code: .usage)
    }
    if project.json {
      try JSONOutput.print(["url": server.url])
    } else {
      Console.print(server.url)
      Console.printError("press Ctrl-C to stop")
    }
    if open { Self.show(server.url) }
    let (ends, end) = AsyncStream<Void>.makeStream()
    Signals.onInterrupt { end.finish() }
    for await _ in ends {}
    await server.stop()
  }

  /// Opens the page in the system's default browser.
  private static func show(_ url: String) {
    #if os(macOS)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    if case .failure = ChildSpawn.start(
      [opener, url], environment: ProcessInfo.processInfo.environment)
    {
      Console.printError("warning: `\(opener)` can't be run; open the URL yourself")
    }
  }
}

internal import SeedDatabase
internal import SeedLanguageServer
internal import SeedPlanning

/// The editor at standard input and output, and the database that the command or the project names.
struct EditorHost: LanguageServerHost {
  /// The database of `--database`.
  let database: String?

  func read() -> [UInt8]? { Platform.read() }

  func hasInput() -> Bool { Platform.hasInput() }

  func write(_ bytes: [UInt8]) { Platform.write(bytes, to: Platform.output) }

  func tables(for project: Project, in folder: String) async -> DatabaseState? {
    let named = Set(project.scenarios.values.compactMap(\.database))
    let only = named.count == 1 ? named.first : nil
    guard let database = database ?? only, let url = try? DatabaseURL(database) else { return nil }
    return try? await DatabaseReader.tables(of: url.resolved(in: folder), in: project)
  }
}

internal import SeedLanguageServer
internal import SeedPlanning

/// The editor at standard input and output, and the database that the command or the project names.
struct EditorHost: LanguageServerHost {
  /// The database of `--database`.
  let database: String?

  func read() -> [UInt8]? { Platform.read() }

  func hasInput() -> Bool { Platform.hasInput() }

  func write(_ bytes: [UInt8]) { Platform.write(bytes, to: Platform.output) }

  func tables(for project: Project) async -> DatabaseState? {
    let named = Set(project.scenarios.values.compactMap(\.database))
    let only = named.count == 1 ? named.first : nil
    guard let database = database ?? only else { return nil }
    return try? await DatabaseReader.tables(of: database, in: project)
  }
}

package import SeedPlanning

/// What a ``LanguageServer`` reads and writes.
package protocol LanguageServerHost: Sendable {
  /// Reads what the editor has sent, and waits for something; `nil` at its end.
  func read() -> [UInt8]?

  /// Whether the editor has sent something that wasn't read.
  func hasInput() -> Bool

  /// Sends bytes to the editor.
  func write(_ bytes: [UInt8])

  /// Reads the tables of a project's database, for factories without `fields`; `nil` if it can't be
  /// read.
  func tables(for project: Project) async -> DatabaseState?
}

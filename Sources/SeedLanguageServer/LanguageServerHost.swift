package import SeedPlanning

/// The environment of a ``LanguageServer``.
package protocol LanguageServerHost: Sendable {
  /// Reads the available bytes from the editor, waiting for at least one; `nil` at the end.
  func read() -> [UInt8]?

  /// Whether there is unread input from the editor.
  func hasInput() -> Bool

  /// Sends bytes to the editor.
  func write(_ bytes: [UInt8])

  /// Reads the tables of a project's database, for factories without `fields`; `nil` if it can't be
  /// read.
  ///
  /// - Parameters:
  ///   - project: the project.
  ///   - folder: its folder, absolute.
  /// - Returns: the state of the database.
  func tables(for project: Project, in folder: String) async -> DatabaseState?
}

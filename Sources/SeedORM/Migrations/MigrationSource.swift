/// The file that a migration's SQL was read from.
package struct MigrationSource: Sendable, Hashable {
  /// The file's path, as the user knows it.
  package var file: String
  /// The line of the file on which the SQL begins, from 1.
  package var line: Int

  package init(file: String, line: Int = 1) {
    self.file = file
    self.line = line
  }
}

public import SeedFormat

/// The changes of `seed init` to the files of a project.
public struct ProjectChanges: Sendable {
  /// What happens to a file.
  public enum Change: String, Sendable, Codable {
    /// It is new.
    case created
    /// Some of its lines are changed.
    case changed
    /// It is removed with its table.
    case removed
    /// Its table is gone, but the file is kept because the user has edited it.
    case kept
  }

  /// The changed files, with what happens to each.
  public internal(set) var files: [(file: SourceFile, change: Change)] = []
  /// The record for the next `seed init`.
  public internal(set) var record: InitRecord
  /// Warnings for the author.
  public internal(set) var warnings: [Diagnostic] = []
  /// Notes for the author: the tables that are skipped, and why.
  public internal(set) var notes: [String] = []
  /// The tables that can't be seeded, with the reasons.
  public internal(set) var unfilled: [(table: String, reason: String)] = []
}

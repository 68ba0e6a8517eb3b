public import SeedFormat

/// The changes of `seed init` to the files of a project.
public struct ProjectChanges: Sendable {
  /// A change of a file.
  public enum Change: String, Sendable, Codable {
    /// The file is new.
    case created
    /// Some lines of the file change.
    case changed
    /// The file is removed because its table no longer exists.
    case removed
    /// The table no longer exists, but the file is kept because the user has edited it.
    case kept
  }

  /// The affected files, each with its change.
  public internal(set) var files: [(file: SourceFile, change: Change)] = []
  /// The record for the next `seed init`.
  public internal(set) var record: InitRecord
  /// Warnings for the author.
  public internal(set) var warnings: [Diagnostic] = []
  /// Notes for the author, such as the tables of extensions, which are left out.
  public internal(set) var notes: [String] = []
  /// The tables that can't be seeded, with the reasons.
  public internal(set) var skipped: [(table: String, reason: String)] = []
}

public import SeedFormat

/// What `seed init` does to the files of a project.
public struct ProjectChanges: Sendable {
  /// What becomes of a file.
  public enum Change: String, Sendable, Codable {
    /// It is new.
    case created
    /// Some of its lines are others.
    case changed
    /// It is gone with its table.
    case removed
    /// Its table is gone, and it stays because somebody has worked on it.
    case kept
  }

  /// The files that change, with what becomes of each.
  public internal(set) var files: [(file: SourceFile, change: Change)] = []
  /// What the next `seed init` has to know.
  public internal(set) var record: InitRecord
  /// What the author should know.
  public internal(set) var warnings: [Diagnostic] = []
  /// What else the author should know: the tables that are left alone, and why.
  public internal(set) var notes: [String] = []
  /// The tables that can't be filled, with the reasons.
  public internal(set) var unfilled: [(table: String, reason: String)] = []
}

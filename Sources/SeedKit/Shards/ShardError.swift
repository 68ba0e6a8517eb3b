/// Why a sharded run can't continue; nothing was changed.
public struct ShardError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A kind of failure. Later versions may add more, so a `switch` needs a `default`.
  public struct Code: Sendable, Hashable {
    private enum Kind: Sendable {
      case unsuitable, notPrepared, otherRun, changed, incomplete, rowsStay
    }
    private let kind: Kind

    /// The scenario can't be run in parts.
    public static let unsuitable = Code(kind: .unsuitable)
    /// The database isn't prepared, or the run is over.
    public static let notPrepared = Code(kind: .notPrepared)
    /// The database is prepared for another run.
    public static let otherRun = Code(kind: .otherRun)
    /// The database has changed since it was prepared.
    public static let changed = Code(kind: .changed)
    /// Parts are missing.
    public static let incomplete = Code(kind: .incomplete)
    /// The run's rows can't be distinguished from those that already existed.
    public static let rowsStay = Code(kind: .rowsStay)
  }

  /// The kind of failure.
  public let code: Code
  /// The message, for display.
  public let description: String
  /// A hint on how to fix it.
  public let hint: String?

  init(_ code: Code, _ description: String, hint: String? = nil) {
    self.code = code
    self.description = description
    self.hint = hint
  }
}

/// A suggestion that makes statements faster, with its evidence and the statement to run.
///
/// ```swift
/// for hint in try await db.hints() { print(hint) }
/// ```
public struct QueryHint: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The kind of hint.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A statement reads a whole table for a few rows.
    case sequentialScan
    /// A statement runs for each row of another one (N+1).
    case repeatedQuery
    /// A foreign key has no index, so that a deletion of a parent reads the whole table.
    case unindexedForeignKey
    /// The database's row estimate is off by a factor of 100 or more.
    case misestimate
    /// No statement uses an index.
    case unusedIndex
  }

  /// The kind of hint.
  public var kind: Kind
  /// The table.
  public var table: String
  /// The message: what is slow, and why.
  public var message: String
  /// The evidence: counts, rows and the step of a plan; no values of rows.
  public var evidence: String
  /// The SQL to run; for a repeated query, the statement that replaces all of them.
  public var statement: String

  /// The whole hint, in two lines.
  public var description: String { "\(message) (\(evidence))\n  \(statement)" }
}

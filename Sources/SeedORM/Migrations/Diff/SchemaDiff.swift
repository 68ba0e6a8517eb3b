/// The changes that lead from a database's tables to the desired ones, in the order in which they
/// must run.
///
/// ```swift
/// let diff = try await db.schemaDiff(for: User.self, Post.self)
/// print(diff.sql)  // for review
/// try await db.apply(diff)
/// ```
public struct SchemaDiff: Sendable, Hashable {
  /// The changes.
  public var changes: [SchemaChange] = []
  /// The differences that no statement closes.
  public var notes: [String] = []
  /// The changes that lead back to the database's tables; `nil` if values would stay lost.
  package var reversal: [SchemaChange]?
  /// Whether the database has everything that it should have.
  public var isEmpty: Bool { changes.isEmpty && notes.isEmpty }

  /// The statements with a comment before each change; those of a held change are comments, too.
  public var sql: String { Self.sql(of: changes, notes) }

  /// The statements of a migration: an `up` section, and `down` if the changes can be reversed.
  package var migration: String {
    let up = "-- migrate:up\n" + sql
    guard let reversal, !reversal.isEmpty else { return up }
    return up + "\n-- migrate:down\n" + Self.sql(of: reversal, [])
  }

  /// Whether the changes that run lose no values.
  var isReversible: Bool { notes.isEmpty && changes.allSatisfy { $0.risk != .destructive } }

  private static func sql(of changes: [SchemaChange], _ notes: [String]) -> String {
    var lines: [String] = notes.map { Self.commented("not possible: \($0)") }
    for change in changes {
      let reason = change.reason.map { ": \($0)" } ?? ""
      lines.append(
        Self.commented("\(change.table): \(change.summary) (\(change.risk.rawValue)\(reason))"))
      for statement in change.statements {
        let text = statement + ";"
        lines.append(change.isHeld ? Self.commented(text) : text)
      }
    }
    return lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
  }

  /// The text as comments. A carriage return ends a comment of PostgreSQL, too, so no name that
  /// holds one is run as SQL.
  private static func commented(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { "-- \($0)" }
      .joined(separator: "\n")
  }

  /// The statements that run, in order.
  package var statements: [String] { changes.filter { !$0.isHeld }.flatMap(\.statements) }
}

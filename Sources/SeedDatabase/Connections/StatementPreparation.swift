/// Whether a connection to PostgreSQL prepares the statements that it runs repeatedly.
///
/// A prepared statement belongs to one session of the server. A pooler such as PgBouncer gives each
/// transaction or statement any of its sessions, in which the prepared statement is missing.
public enum StatementPreparation: String, Sendable, Hashable, CaseIterable {
  /// Prepare unless a pooler is detected between the client and the server; the default.
  case automatic = "auto"
  /// Prepare in any case: for PgBouncer 1.21 or later with `max_prepared_statements`, or in session
  /// mode.
  case always = "true"
  /// Prepare nothing.
  case never = "false"
}

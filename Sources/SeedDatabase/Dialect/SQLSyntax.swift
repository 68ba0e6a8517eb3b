package import SeedSchema

/// The SQL that a dialect writes.
///
/// Code above the drivers, such as the queries of models, switches over all cases, so that a
/// database added here can't be forgotten there.
public enum SQLSyntax: Sendable, Hashable, CaseIterable {
  /// SQLite's.
  case sqlite
  /// PostgreSQL's.
  case postgres
}

extension SQLSyntax {
  /// The rules for its quotes and comments.
  package var lexicalRules: SQLLexicalRules {
    switch self {
    case .sqlite: .sqlite
    case .postgres: .postgres
    }
  }
}

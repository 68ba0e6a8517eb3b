package import SeedSchema

/// The SQL that a dialect writes.
///
/// What is written above the drivers, such as the queries of models, has a form for each case: a
/// database that is added here can't be forgotten there.
public enum SQLSyntax: Sendable, Hashable, CaseIterable {
  /// SQLite's.
  case sqlite
  /// PostgreSQL's.
  case postgres
}

extension SQLSyntax {
  /// What its quotes and comments look like.
  package var lexicalRules: SQLLexicalRules {
    switch self {
    case .sqlite: .sqlite
    case .postgres: .postgres
    }
  }
}

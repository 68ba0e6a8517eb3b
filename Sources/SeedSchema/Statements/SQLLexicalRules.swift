/// The rules for quotes and comments in a database's SQL.
package struct SQLLexicalRules: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A comment ends at its first `*/`. With ``nestedComments`` as well, only if the nested ones
  /// don't balance.
  package static let flatComments = SQLLexicalRules(rawValue: 1)
  /// A comment can hold other comments.
  package static let nestedComments = SQLLexicalRules(rawValue: 2)
  /// `E'…'`, where a backslash escapes.
  package static let escapeStrings = SQLLexicalRules(rawValue: 4)
  /// `$$…$$` and `$tag$…$tag$`.
  package static let dollarStrings = SQLLexicalRules(rawValue: 8)
  /// Names in backticks.
  package static let backtickNames = SQLLexicalRules(rawValue: 16)
  /// Names in brackets; otherwise brackets are array subscripts.
  package static let bracketNames = SQLLexicalRules(rawValue: 32)
  /// A carriage return also ends a comment that begins with `--`.
  package static let carriageReturns = SQLLexicalRules(rawValue: 64)

  /// SQLite's (tokenize.c).
  package static let sqlite: SQLLexicalRules = [.flatComments, .backtickNames, .bracketNames]
  /// PostgreSQL's rules (scan.l), with `standard_conforming_strings`.
  package static let postgres: SQLLexicalRules = [
    .nestedComments, .escapeStrings, .dollarStrings, .carriageReturns,
  ]
  /// For SQL of an unknown database: all rules of one database that don't contradict the other.
  package static let either: SQLLexicalRules = [
    .flatComments, .nestedComments, .escapeStrings, .dollarStrings, .backtickNames,
  ]
}

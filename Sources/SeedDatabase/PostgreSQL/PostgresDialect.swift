import SeedSchema

/// The dialect of PostgreSQL, from version 12 on.
public struct PostgresDialect: Dialect {
  /// The maximum length of an identifier in bytes (`NAMEDATALEN` − 1); the server would silently
  /// truncate longer ones.
  package static let maximumIdentifierLength = 63

  /// Creates the dialect.
  public init() {}

  /// PostgreSQL's.
  public var syntax: SQLSyntax { .postgres }

  /// `PostgreSQL`.
  public var name: String { "PostgreSQL" }

  /// `"name"`.
  public func quoted(_ identifier: String) -> String { identifier.quoted(by: "\"") }

  /// `$1`.
  public func placeholder(_ number: Int) -> String { "$\(number)" }

  /// `public`.
  public var defaultSchema: String { "public" }

  /// No: quoted names are case-sensitive.
  public var ignoresCaseOfNames: Bool { false }

  /// 65,535: the protocol counts them in 16 bits.
  public var maximumBoundValues: Int { PostgresParameters.maximumCount }

  /// `pg_catalog.`
  public var functionPrefix: String { "pg_catalog." }

  /// `IS DISTINCT FROM`
  public var distinctOperator: String { "IS DISTINCT FROM" }
}

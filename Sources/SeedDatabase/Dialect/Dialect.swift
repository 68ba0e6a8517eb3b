public import SeedSchema

/// The capabilities and SQL syntax of a kind of database.
///
/// A run gets all database-specific behaviour from here. Code whose statements differ entirely
/// between databases (changes, hints, replicas, dumps, exports) switches over
/// ``syntax`` for every case, so that the compiler finds them all. Code that opens, creates or
/// copies a whole database depends on the target of its URL.
///
/// The requirements are divided by role. None of them has a default, so that a new database
/// implements each one, if only with `nil`.
public protocol Dialect: DatabaseTraits, CatalogDialect, TableDialect, LoadDialect, TriggerDialect,
  RejectionDialect, ExplainDialect
{
  /// The SQL that the dialect writes.
  var syntax: SQLSyntax { get }

  /// Returns the placeholder of bound value `number`, counted from 1: `?1` or `$1`.
  func placeholder(_ number: Int) -> String

  /// The maximum number of values that one statement can bind.
  var maximumBoundValues: Int { get }

  /// The schema of the database's built-in functions, with a trailing dot, so that no other
  /// function is called instead.
  var functionPrefix: String { get }

  /// The operator by which two values are distinct; NULL equals NULL.
  var distinctOperator: String { get }
}

/// The capabilities of a kind of database that a plan depends on; everything else is the drivers'
/// concern.
public protocol DatabaseTraits: Sendable {
  /// The name for display: `SQLite` or `PostgreSQL`.
  var name: String { get }

  /// Returns an identifier in quotes, with those inside it doubled.
  func quoted(_ identifier: String) -> String

  /// The schema that an unqualified name usually refers to: `main` or `public`.
  var defaultSchema: String { get }

  /// Whether names of tables that differ only in case refer to the same table.
  var ignoresCaseOfNames: Bool { get }

  /// The number of new rows from which dropping and recreating a table's indexes is faster than
  /// keeping them.
  var rebuildThreshold: Int64 { get }

  /// The number of new rows from which one check of all foreign keys after the load is faster than
  /// a check of each row.
  var deferredCheckThreshold: Int64 { get }
}

extension DatabaseTraits {
  /// Returns a table's name in quotes, with its schema if it has one.
  public func quoted(_ table: TableName) -> String {
    (table.schema.map { quoted($0) + "." } ?? "") + quoted(table.name)
  }
}

package import SeedSchema

/// Tables as a database describes them.
///
/// A diff compares two descriptions of one server, so that it doesn't depend on how the server
/// writes types, defaults and conditions.
package struct DescribedTables: Sendable {
  /// The tables.
  package var tables: [TableSchema]
  /// In SQLite, the CREATE TABLE of each, by lower-case name; empty in other databases.
  package var definitions: [String: String]

  /// Creates descriptions that a database has returned.
  package init(_ tables: [TableSchema], definitions: [String: String] = [:]) {
    self.tables = tables
    self.definitions = definitions
  }
}

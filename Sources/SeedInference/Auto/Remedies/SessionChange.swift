import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// A change of what code of the database finds in the session.
enum SessionChange: Sendable {
  /// Make a setting for the transaction.
  case setting(name: String, value: String)
  /// Make all settings that functions of the database may read.
  case allSettings
  /// Extend the search path so that it leads to a name.
  case searchPath(toward: String)
  /// Add a function to the connection that stands in for the application's.
  case standIn(function: String)
  /// Advance the sequences of a table past the keys that it has.
  case advanceSequences(of: TableName)
}

import SeedSchema

/// A change of the session in which code of the database runs.
enum SessionChange: Sendable {
  /// Set a configuration parameter for the transaction.
  case setting(name: String, value: String)
  /// Set all configuration parameters that functions of the database may read.
  case allSettings
  /// Extend the search path so that it finds a name.
  case searchPath(toward: String)
  /// Add a stand-in for a function of the application to the connection.
  case standIn(function: String)
  /// Advance the sequences of a table past its existing keys.
  case advanceSequences(of: TableName)
}

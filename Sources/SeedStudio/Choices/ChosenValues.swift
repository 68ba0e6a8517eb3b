/// The values of each column of a database, doubtful ones first.
struct ChosenValues: Encodable, Sendable {
  struct Column: Encodable, Sendable {
    var table: String
    var factory: String
    var column: String
    var type: String
    var file: String
    /// Whether the file exists.
    var isWritten: Bool
    /// The value as the file writes it; `nil` if it omits the column.
    var value: String?
    /// Why it is uncertain; `nil` if it isn't, or the user has chosen it.
    var doubt: String?
    /// Other values for it.
    var alternatives: [String]
    /// Samples of its values.
    var samples: [String?]
  }

  var revision: Int
  var database: String
  var columns: [Column]
  /// The files that don't exist yet.
  var unwritten: [String]
  var notes: [String]
}

import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Something that may get rows into a table that rejects them.
///
/// A remedy decides by what is known, without a database; ``AutoPass`` carries the change out.
/// ``Remedies/ordered`` lists all remedies in the order in which they are tried.
protocol Remedy: Sendable {
  /// The change to make; `nil` if the remedy doesn't apply.
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange?
}

/// What a remedy knows of the table, and of the other tables as far as that matters.
struct RemedyState: Sendable {
  /// A table with the SQL of its triggers.
  struct Other: Sendable {
    var schema: TableSchema
    var triggers: String
    /// The name of its factory.
    var factory = ""
    /// Its columns of foreign keys whose rows its triggers write.
    var leftToTriggers: Set<String> = []
  }

  var factory: InferredFactory
  var progress = TableProgress()
  /// How many rows the table is to get.
  var rows: Int64 = 100
  /// Whether other rows may refer to those of the table.
  var isReferredTo = false
  /// Settings that were made for code of the database.
  var settings: [String: String] = [:]
  /// Whether all settings that functions may read were made.
  var hasAllSettings = false
  /// Names for which a search path was looked for.
  var unresolvedNames: Set<String> = []
  /// Functions of the application that others stand in for.
  var standIns: Set<String> = []
  /// Whether functions may be added to the connection.
  var acceptsStandIns = false
  /// All tables that are filled.
  var tables: [Other] = []
  /// The table that the rejection is about, as the database has it.
  var rejecting: TableSchema?

  var schema: TableSchema { factory.schema }
}

/// A change that a remedy asks for.
enum RemedyChange: Sendable {
  /// Make a setting for the transaction.
  case setting(name: String, value: String)
  /// Add a function to the connection that stands in for the application's.
  case standIn(function: String)
  /// Make all settings that functions of the database may read.
  case allSettings
  /// Extend the search path so that it leads to a name.
  case searchPath(toward: String)
  /// Give the first rows of a table certain values in a column.
  case addFirstValues([String], column: String, of: TableName)
  /// Copy the value of a column from the row that another column references and, if need be, the
  /// value there from a key.
  case copy(column: String, path: String, key: ForeignKey?, of: TableName?)
  /// Choose the row that a column refers to among those that agree with another row.
  case chooseAgreeingParents(AgreeingParents.Agreement)
  /// Generate values of a form for a column of a table.
  case generateForm(String, column: String, of: TableName)
  /// Advance the sequences of a table past the keys that it has.
  case advanceSequences(of: TableName)
  /// Leave the column of a foreign key to the trigger that writes the row there.
  case leaveToTrigger(ForeignKey)
  /// Read how many rows triggers have written to the table.
  case readTriggerRows
  /// Treat columns of a table as a foreign key.
  case takeForKey(ForeignKey, of: TableName)
  /// Ask the table's constraints about candidates.
  case searchCandidates
  /// Write rows, see which pass, and roll them back.
  case tryRows
  /// Go on to a column's next value.
  case nextValue(column: String)
  /// Meet the table's checks by another alternative.
  case nextAlternative
  /// Change a column that triggers read; `nil` if there is none left.
  case triggerColumn(String?, columns: [InferredColumn], facts: TriggerFacts, nullable: [String])
  /// Bring all columns down to their plainest values.
  case plainestValues
  /// Keep the rows that passed, without the others.
  case keepPassing
  /// Look for the first rows that pass, one after another.
  case rareRows
  /// Ask for fewer rows.
  case fewerRows(Int64)
  /// Skip the table.
  case skip

  /// Whether it changes what the database's code finds, and none of the table's values.
  var isOfSurroundings: Bool {
    switch self {
    case .setting, .standIn, .allSettings, .searchPath, .advanceSequences, .readTriggerRows: true
    default: false
    }
  }
}

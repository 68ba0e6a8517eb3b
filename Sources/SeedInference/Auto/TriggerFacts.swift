import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// What is known of a table's triggers.
struct TriggerFacts: Sendable {
  /// Rows that triggers of other tables have written to a table.
  struct Rows: Sendable {
    /// How many rows the table had before the pass.
    var before: Int64
    var count: Int64
    /// Whether they have been read since the transaction began.
    var isCurrent = true
  }

  /// The SQL that triggers run for each row.
  var code = TriggerCode()
  /// The triggers that wait for the end of the transaction.
  var deferred: [String] = []
  /// The required columns that may be NULL because a trigger may give them their values.
  var madeNullable: Set<String> = []
  var rows: Rows?
  /// The columns of foreign keys whose rows the table's own triggers write.
  var leftToTriggers: Set<String> = []
  /// The tables whose sequences were advanced since the transaction began.
  var advanced: Set<TableName> = []
  /// How often a column was changed because a trigger rejected it.
  var changes = 0
  /// The columns that have more forms to try than inference gave them.
  var extended: Set<String> = []
  /// The columns of which a trigger has rejected all values.
  var exhausted: Set<String> = []

  /// The SQL as it is written.
  var text: String { code.text }
}

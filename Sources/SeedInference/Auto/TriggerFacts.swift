import SeedPredicates
import SeedSchema

/// What is known about a table's triggers.
struct TriggerFacts: Sendable {
  /// The rows that triggers of other tables have written to a table.
  struct Rows: Sendable {
    /// How many rows the table had before the pass.
    var before: Int64
    /// How many rows triggers have added.
    var count: Int64
    /// Whether the rows have been counted since the transaction began.
    var isCurrent = true
  }

  /// The SQL that triggers run for each row.
  var code = TriggerCode()
  /// The conditions under which triggers reject a row, as SQL over the row `NEW`.
  var rejections: [String] = []
  /// The names of the deferred triggers.
  var deferred: [String] = []
  /// The NOT NULL columns that are treated as nullable, because a trigger may set them.
  var temporarilyNullable: Set<String> = []
  /// The rows that triggers of other tables have written to this one; `nil` if there are none.
  var rows: Rows?
  /// Whether the rows that triggers of other tables may have written were counted since the
  /// transaction began.
  var hasCountedRows = false
  /// The columns of foreign keys whose referenced rows the table's own triggers write.
  var columnsLeftToTriggers: Set<String> = []
  /// The foreign keys that were added because the table's own triggers look up their columns.
  var lookupKeys: [ForeignKey] = []
  /// The tables whose sequences were advanced since the transaction began.
  var advancedSequences: Set<TableName> = []
  /// How many times a column was changed because a trigger rejected it.
  var columnChanges = 0
  /// The columns whose choices were extended by formats that triggers may parse.
  var extendedColumns: Set<String> = []
  /// The columns whose choices a trigger has all rejected.
  var exhaustedColumns: Set<String> = []

  /// The SQL as a string.
  var text: String { code.text }
}

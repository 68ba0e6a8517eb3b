import SeedDrivers
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// What a pass knows of one table: its state, what was tried, and why.
struct TableProgress: Sendable {
  /// What became of the table so far.
  enum State: Sendable {
    /// No rows are written.
    case untried
    /// All rows are written.
    case loaded(LoadedRows)
    /// Fewer rows than were asked for are written.
    case partial(LoadedRows, reason: String)
    /// The table gets no rows.
    case skipped(Skip)
  }

  /// Rows that were written.
  struct LoadedRows: Sendable {
    var rows: Int64
    var digest: TableDigest
    var duration: Duration
  }

  /// Why a table gets no rows.
  struct Skip: Sendable {
    /// The factory as it was when the table was skipped.
    var factory: InferredFactory
    var reason: String
    var advice: String?
    /// Whether the database has rejected rows; otherwise nothing could be planned.
    var isRejected: Bool
    /// Whether the table has all the rows that it can have.
    var isFull = false
  }

  var state = State.untried
  /// What the database said when it first rejected rows: later messages may be about what a remedy has changed.
  var firstRejection: String?
  /// Why the table gets fewer rows than were asked for.
  var shortfall: String?
  /// The columns that got another value than the first guess, with the reason.
  var fallbacks: [String] = []
  var rows = RowTrials()
  var triggers = TriggerFacts()
  /// The alternative that was chosen for checks that can be met in several ways.
  var alternative: Int?
  /// Whether rows have taken different alternatives.
  var hasMixedAlternatives = false
  /// Whether all columns were brought down to their plainest values.
  var isPlainest = false
  /// The columns that take their values from the rows that others refer to.
  var copied: Set<String> = []
  /// The references whose rows agree.
  var agreement: AgreeingParents.Agreement?
  /// The columns of strings that were given the form of another type.
  var parsed: Set<ColumnPlace> = []
  /// The columns of strings whose checks were asked about well-known strings.
  var probed: Set<String> = []
  /// How often the end of the transaction rejected the rows.
  var deferredTries = 0
  /// How often the table was tried again after it had been skipped.
  var laterTries = 0

  /// The rows that are written; `nil` if there are none.
  var loaded: LoadedRows? {
    switch state {
    case .loaded(let rows), .partial(let rows, _): rows
    case .untried, .skipped: nil
    }
  }

  /// Why the table is skipped; `nil` if it isn't.
  var skip: Skip? { if case .skipped(let skip) = state { skip } else { nil } }

  /// Takes note of rows that were written.
  mutating func load(_ rows: LoadedRows) {
    state = shortfall.map { .partial(rows, reason: $0) } ?? .loaded(rows)
  }

  /// Forgets that rows were written, as they were rolled back.
  mutating func unload() { if loaded != nil { state = .untried } }
}

/// A column of a table.
struct ColumnPlace: Sendable, Hashable {
  var table: TableName
  var column: String

  init(_ table: TableName, _ column: String) {
    self.table = table
    self.column = column
  }
}

/// What was found by trying rows of a table before they are loaded.
struct RowTrials: Sendable {
  /// Rows of which a table takes some, and the columns as they were.
  struct Best: Sendable {
    var result: TableTrial.Result
    var columns: [InferredColumn]
  }

  /// Whether the table's constraints are asked about candidates.
  var searchesCandidates = false
  /// Whether rows are written to the table and rolled back first, as only the table itself tells what it takes.
  var triesRows = false
  /// Whether that was done for the values as they are.
  var hasTried = false
  /// The attempt at which each row passes, once that is known.
  var attempts: [UInt16]?
  /// The rows that the table rejects, and that no others refer to.
  var leftOut: Set<Int64>?
  /// The trial in which the table took most rows.
  var best: Best?
  /// How many rows of those that were tried last the table accepted.
  var accepted: Int?
  /// Whether the table accepted no row of many that were tried.
  var takesNone = false
  /// How many rows were rejected in trials of which no row was accepted.
  var rejections = 0
  /// How often the table was given fewer rows because no others passed.
  var cuts = 0

  /// Forgets what depends on the values of rows.
  mutating func forget() {
    attempts = nil
    hasTried = false
    leftOut = nil
  }
}

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
  var text = ""
  /// The triggers that wait for the end of the transaction.
  var deferred: [String] = []
  /// The required columns that may be NULL because a trigger may give them their values.
  var madeNullable: Set<String> = []
  var rows: Rows?
  /// How often a column was changed because a trigger rejected it.
  var changes = 0
  /// The columns that have more forms to try than inference gave them.
  var extended: Set<String> = []
  /// The columns of which a trigger has rejected all values.
  var exhausted: Set<String> = []
}

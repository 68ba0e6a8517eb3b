import SeedDatabase
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
    /// Whether the keys of the rows that it has were read.
    var knowsKeys = false
  }

  var state = State.untried
  /// Why the database rejects the rows.
  var rejection = StandingRejection()
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
  var parsed: Set<QualifiedColumn> = []
  /// The columns of strings whose checks were asked about well-known strings.
  var probed: Set<String> = []
  /// Whether rare rows were looked for after all else had failed.
  var searchedRareRows = false
  /// How often the end of the transaction rejected the rows.
  var deferredTries = 0
  /// Whether indexes and foreign keys stay during the load, as rows were rejected when they were
  /// recreated.
  var loadsInPlace = false
  /// How often the table was tried again after it had been skipped.
  var retries = 0

  /// The rows that are written; `nil` if there are none.
  var loaded: LoadedRows? {
    switch state {
    case .loaded(let rows), .partial(let rows, _): rows
    case .untried, .skipped: nil
    }
  }

  /// Why the table is skipped; `nil` if it isn't.
  var skip: Skip? { if case .skipped(let skip) = state { skip } else { nil } }

  /// Takes note that the keys of a skipped table's rows were read.
  mutating func knowKeys() {
    guard case .skipped(var skip) = state else { return }
    skip.knowsKeys = true
    state = .skipped(skip)
  }

  /// Takes note of rows that were written.
  mutating func load(_ rows: LoadedRows) {
    state = shortfall.map { .partial(rows, reason: $0) } ?? .loaded(rows)
  }

  /// Forgets what the transaction did, as it was rolled back.
  mutating func startOver() {
    unload()
    triggers.rows?.isCurrent = false
    triggers.advanced = []
  }

  /// Forgets what was tried before other tables had rows.
  mutating func beginRetry(searchesCandidates: Bool) {
    retries += 1
    state = .untried
    rows = RowTrials()
    rows.rejections = PassLimits.rejections - PassLimits.retryRejections
    rows.searchesCandidates = searchesCandidates
    isPlainest = false
    fallbacks = []
    shortfall = nil
    // Rows that are there by now may have cured it.
    rejection = StandingRejection()
    triggers.changes = 0
  }

  /// Forgets that rows were written, as they were rolled back.
  mutating func unload() { if loaded != nil { state = .untried } }
}

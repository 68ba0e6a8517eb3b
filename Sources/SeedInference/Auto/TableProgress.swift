import SeedPredicates
import SeedKit

/// What a pass knows about one table: its state, the attempts so far, and their reasons.
struct TableProgress: Sendable {
  /// The state of a table.
  enum State: Sendable {
    /// The table isn't loaded yet.
    case untried
    /// All requested rows are loaded.
    case loaded(LoadedRows)
    /// Fewer rows than requested are loaded.
    case partial(LoadedRows, reason: String)
    /// The table gets no rows.
    case skipped(Skip)
  }

  /// Why a table gets no rows.
  struct Skip: Sendable {
    /// The table's factory, with its values when the table was skipped.
    var factory: InferredFactory
    var reason: String
    var advice: String?
    /// Whether the database has rejected rows; otherwise they couldn't be planned.
    var isRejected: Bool
    /// Whether the table already has all rows that its keys allow.
    var isFull = false
    /// Whether the keys of the table's existing rows have been read.
    var hasReadKeys = false
  }

  var state = State.untried
  /// The rejection to report if the table is skipped.
  var rejection = ReportedRejection()
  /// Why the table gets fewer rows than requested.
  var shortfall: String?
  /// The columns whose first guess was replaced, each with the reason.
  var fallbacks: [String] = []
  var trials = RowTrials()
  var triggers = TriggerFacts()
  /// The number of the alternative that all rows follow, if the table's checks have several.
  var alternative: Int?
  /// How many rows the tried alternatives allow if all rows follow them.
  var alternativeLimits: [Int: Int64] = [:]
  /// Whether the alternative that allows the most rows has been chosen.
  var hasBestAlternative = false
  /// The orders of the alternatives by row that haven't been tried.
  var untriedOrders = AlternativesByRow.Order.allCases
  /// Whether all columns have their plainest values.
  var isPlainest = false
  /// The columns that copy values of referenced rows.
  var copiedColumns: Set<String> = []
  /// The two references whose rows are chosen to agree.
  var agreement: ChooseAgreeingParents.Agreement?
  /// The string columns whose values got the format of another type.
  var parsedColumns: Set<QualifiedColumn> = []
  /// The string columns whose checks were evaluated for well-known formats.
  var probedColumns: Set<String> = []
  /// Whether rows that the table rarely accepts have been searched.
  var hasSearchedRareRows = false
  /// How many times the rows were rejected at the end of the transaction.
  var deferredAttempts = 0
  /// Whether the load keeps indexes and foreign keys, because recreating them has failed.
  var loadsInPlace = false
  /// Whether rejected rows have rolled back the whole transaction.
  var endsTransactions = false
  /// How many times the table was retried after it had been skipped.
  var retries = 0

  /// The loaded rows; `nil` if there are none.
  var loaded: LoadedRows? {
    switch state {
    case .loaded(let rows), .partial(let rows, _): rows
    case .untried, .skipped: nil
    }
  }

  /// Why the table is skipped; `nil` if it isn't.
  var skip: Skip? { if case .skipped(let skip) = state { skip } else { nil } }

  /// Records that the keys of a skipped table's existing rows have been read.
  mutating func markKeysRead() {
    guard case .skipped(var skip) = state else { return }
    skip.hasReadKeys = true
    state = .skipped(skip)
  }

  /// Records that rows were loaded.
  mutating func recordLoad(_ rows: LoadedRows) {
    state = shortfall.map { .partial(rows, reason: $0) } ?? .loaded(rows)
  }

  /// Discards what the transaction did, because it was rolled back.
  mutating func startOver() {
    discardLoad()
    triggers.rows?.isCurrent = false
    triggers.hasCountedRows = false
    triggers.advancedSequences = []
  }

  /// Discards the attempts that were made before other tables had rows.
  mutating func beginRetry(searchesCandidates: Bool) {
    retries += 1
    state = .untried
    trials = RowTrials()
    trials.rejections = PassLimits.rejections - PassLimits.retryRejections
    trials.searchesCandidates = searchesCandidates
    isPlainest = false
    fallbacks = []
    shortfall = nil
    // The new rows of other tables may have solved it.
    rejection = ReportedRejection()
    triggers.columnChanges = 0
  }

  /// Discards the loaded rows, because they were rolled back.
  mutating func discardLoad() { if loaded != nil { state = .untried } }
}

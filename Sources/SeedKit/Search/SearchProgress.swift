import SeedGeneration

/// The outcome of the rounds of a candidate search so far, and whether another one is worth its
/// cost.
struct SearchProgress {
  /// The maximum number of attempts at each row without another accepted one.
  private static let patience = 150
  /// The minimum number of attempts at each row from which to conclude that the rest won't pass.
  private static let leastPatience = 30
  /// The same for many rows, of which none has passed.
  private static let leastPatienceOfMany = 3
  private static let many = 3000
  /// The rest won't pass if none has after this multiple of the attempts per accepted row.
  private static let persistence = 30
  /// The attempts to find the last free value of a key, as a multiple of the number of rows.
  ///
  /// If a key has as many values as there are rows, the last row finds its value with a probability
  /// of 1 in `rows` per attempt (coupon collector's problem), so it misses it with a probability of
  /// e^-5.
  private static let lastValuePersistence = 5
  /// The maximum number of attempts at each row before the first accepted one.
  private static let firstPatience = 30
  /// The attempts without another row after which the search checks whether further attempts can
  /// change anything.
  private static let variationRound = 4
  /// How many rows are tested while none passes; more would reveal nothing else.
  private static let probe = 256
  /// The rounds within which the number of rows that repeat a key must halve.
  ///
  /// If columns have twice as many values as rows, half of the regenerated rows pass in each round.
  private static let exhaustionRounds = 3
  /// The minimum number of rows from which to conclude that the columns of a key have too few
  /// values.
  private static let exhaustionRows = 100

  private let rowGroup: RowGroup
  /// The columns that can have other values.
  private let replaceable: Set<String>
  /// The number of rounds so far.
  private(set) var round = 0
  /// The number of attempts so far at each row that hasn't passed.
  private var attempt = 0
  /// The rows that haven't passed yet.
  private(set) var pending: [Int64]
  /// The rows that the last round rejected.
  private(set) var rejected: [Int64] = []
  /// The conditions that the rows of the last round violated; only keys without enough values, if
  /// there are any.
  private(set) var broken: [RowCondition] = []
  private var isExhausted = false
  /// How many rows violated a condition in each round, by the condition's index.
  private var failures: [Int: [Int]] = [:]
  private var fewest = Int.max
  /// The attempts at each row since the last accepted one, and those before the last round.
  private var fruitless = 0
  private var fruitlessBefore = 0
  /// The attempts so far, and those since the last accepted row.
  private var attemptCount = 0
  private var fruitlessCount = 0

  init(_ rowGroup: RowGroup, replaceable: Set<String>) {
    self.rowGroup = rowGroup
    self.replaceable = replaceable
    pending = Array(rowGroup.rows)
  }

  /// The rows of the next round: only some if none has passed, because the others would fail, too.
  var rowsToTry: [Int64] {
    round > 0 && fewest == rowGroup.rows.count ? Array(pending.prefix(Self.probe)) : pending
  }

  /// Adds a round.
  ///
  /// - Parameters:
  ///   - found: the rows that violate each condition, by its index.
  ///   - conditions: the tested conditions.
  ///   - tried: the tested rows.
  ///   - steps: the number of attempts at each row.
  mutating func add(
    _ found: [(place: Int, rows: [Int64])], of conditions: [RowCondition], tried: [Int64],
    steps: Int = 1
  ) {
    var failing: Set<Int64> = []
    var exhausted: [RowCondition] = []
    broken = []
    for (place, rows) in found.reversed() where !rows.isEmpty {
      broken.append(conditions[place])
      failing.formUnion(rows)
      failures[place, default: []].append(rows.count)
      if isExhausted(conditions[place], failures[place] ?? []) {
        exhausted.append(conditions[place])
      }
    }
    round += 1
    attempt += steps
    rejected = failing.sorted()
    pending = failing.union(pending.dropFirst(tried.count)).sorted()
    attemptCount += tried.count * steps
    fruitlessBefore = fruitless
    fruitless = pending.count < fewest ? 0 : fruitless + steps
    fruitlessCount = fruitless == 0 ? 0 : fruitlessCount + tried.count * steps
    fewest = min(fewest, pending.count)
    isExhausted = !exhausted.isEmpty
    if isExhausted { broken = exhausted }
  }

  /// Whether no further round is worth its cost.
  var isOver: Bool {
    let patience = fewest == rowGroup.rows.count ? Self.firstPatience : Self.patience
    return isExhausted || pending.isEmpty || fruitless >= patience || isUnlikely
      || attempt >= Int(RowAttempt.maximum)
  }

  /// Whether the next round needs rows that differ at further attempts.
  var asksForVariation: Bool {
    fruitless >= Self.variationRound && fruitlessBefore < Self.variationRound
  }

  /// Whether the rest is unlikely to pass, judging by the attempts of the others.
  private var isUnlikely: Bool {
    (fruitless >= Self.leastPatience
      || fruitless >= Self.leastPatienceOfMany && fruitlessCount >= Self.many)
      && fruitlessCount * (rowGroup.rows.count - pending.count)
        >= Self.persistence * (attemptCount - fruitlessCount)
      && (fruitlessCount >= Self.lastValuePersistence * rowGroup.rows.count
        || !broken.contains(where: \.isUnique))
  }

  /// Whether columns of a key have too few values for the rows, although others can be used.
  ///
  /// - Parameters:
  ///   - condition: the violated condition.
  ///   - failing: how many rows violated it in each round so far.
  /// - Returns: whether to end the search for the last free values.
  private func isExhausted(_ condition: RowCondition, _ failing: [Int]) -> Bool {
    guard condition.isUnique, !condition.isForFewRows,
      !replaceable.isDisjoint(with: condition.columns),
      let last = failing.last, last >= Self.exhaustionRows
    else { return false }
    if failing.count > Self.exhaustionRounds {
      return last * 2 > failing[failing.count - 1 - Self.exhaustionRounds]
    }
    // Known facts about one column need no further round.
    guard condition.columns.count == 1,
      let distinct = rowGroup.generators[condition.columns[0]]?.profile.distinct
    else { return false }
    return distinct < UInt64(rowGroup.rows.count)
  }
}

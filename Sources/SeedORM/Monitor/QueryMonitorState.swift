/// What a monitor has seen, behind its lock.
struct QueryMonitorState: Sendable {
  /// Which sums an event belongs to.
  struct Key: Hashable, Sendable {
    var kind: QueryEvent.Kind
    var text: String
  }

  private let configuration: QueryMonitor.Configuration
  private let slowNanoseconds: Int64
  private var total = QueryAggregate(kind: .execute)
  private var aggregates: [QueryAggregate] = []
  private var keys: [Key] = []
  /// From a statement's text, as it was run or without its values, to its place in ``aggregates``.
  private var places: [Key: Int] = [:]
  private var other: QueryAggregate?
  private var slow: [QueryReport.Slow] = []
  /// Where the next slow one goes once ``slow`` is full.
  private var nextSlow = 0
  private var slowCount = 0
  private var uses = 0

  init(_ configuration: QueryMonitor.Configuration) {
    self.configuration = configuration
    slowNanoseconds = configuration.slowThreshold.nanoseconds
  }

  mutating func record(_ event: QueryEvent) {
    let nanoseconds = event.duration.nanoseconds
    uses += 1
    if event.kind != .work { total.add(event, nanoseconds: nanoseconds, use: uses) }
    let place = place(of: event)
    aggregates[place].add(event, nanoseconds: nanoseconds, use: uses)
    if nanoseconds >= slowNanoseconds, event.kind != .load, event.kind != .work {
      rememberSlow(event, nanoseconds, statement: keys[place].text)
    }
  }

  private mutating func place(of event: QueryEvent) -> Int {
    let raw = Key(kind: event.kind, text: event.statement)
    if let place = places[raw] { return place }
    let isSQL = event.kind != .load && event.kind != .work
    let key =
      isSQL ? Key(kind: raw.kind, text: StatementText.withoutValues(event.statement)) : raw
    // Statements with literals are different texts each time: what leads to a place is bounded, too,
    // and long ones are not kept.
    if places.count >= configuration.maximumStatements * 4 { rebuildPlaces() }
    if let place = places[key] {
      if raw.text.utf8.count <= 4_000 { places[raw] = place }
      return place
    }
    if aggregates.count >= configuration.maximumStatements { foldLeastUsed() }
    let place = aggregates.count
    aggregates.append(QueryAggregate(kind: event.kind))
    keys.append(key)
    places[key] = place
    if raw.text.utf8.count <= 4_000 { places[raw] = place }
    return place
  }

  /// Folds a quarter of all texts at once, those that ran the fewest times: seldom enough to cost
  /// next to nothing for each statement.
  private mutating func foldLeastUsed() {
    let order = aggregates.indices.sorted {
      let (a, b) = (aggregates[$0], aggregates[$1])
      return (a.histogram.count, a.lastUse) < (b.histogram.count, b.lastUse)
    }
    let folded = Set(order.prefix(max(1, order.count / 4)))
    var sum = other ?? QueryAggregate(kind: .execute)
    for place in folded.sorted() { sum.merge(aggregates[place]) }
    other = sum
    let kept = aggregates.indices.filter { !folded.contains($0) }
    aggregates = kept.map { aggregates[$0] }
    keys = kept.map { keys[$0] }
    rebuildPlaces()
  }

  private mutating func rebuildPlaces() {
    places = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
  }

  private mutating func rememberSlow(
    _ event: QueryEvent, _ nanoseconds: Int64, statement: String
  ) {
    slowCount += 1
    guard configuration.maximumSlow > 0 else { return }
    let entry = QueryReport.Slow(
      kind: event.kind, statement: statement, rows: event.rows, nanoseconds: nanoseconds,
      failure: event.failure?.description)
    if slow.count < configuration.maximumSlow {
      slow.append(entry)
    } else {
      slow[nextSlow] = entry
      nextSlow = (nextSlow + 1) % slow.count
    }
  }

  var report: QueryReport {
    let order = aggregates.indices.sorted { aggregates[$0].total > aggregates[$1].total }
    return QueryReport(
      total: Self.statement(total, "all"),
      statements: order.map { Self.statement(aggregates[$0], keys[$0].text) },
      other: other.map { Self.statement($0, "other") },
      slow: Array(slow[nextSlow...] + slow[..<nextSlow]), slowCount: slowCount,
      slowThresholdNanoseconds: slowNanoseconds)
  }

  private static func statement(_ sum: QueryAggregate, _ text: String) -> QueryReport.Statement {
    QueryReport.Statement(
      kind: sum.kind, statement: text, rows: sum.rows, bytes: sum.bytes, failures: sum.failures,
      latency: sum.summary)
  }
}

extension Duration {
  /// The duration in whole nanoseconds, at most what 64 bits hold (292 years).
  package var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    if overflow { return seconds < 0 ? .min : .max }
    let (sum, carry) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
    return carry ? (seconds < 0 ? .min : .max) : sum
  }
}

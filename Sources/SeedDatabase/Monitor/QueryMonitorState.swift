/// The data of a monitor, protected by its lock.
struct QueryMonitorState: Sendable {
  /// The key of an event's totals.
  struct Key: Hashable, Sendable {
    var kind: QueryEvent.Kind
    var text: String
  }

  private struct RepeatedStatement: Hashable {
    var work: String
    var statement: String
  }

  private let configuration: QueryMonitor.Configuration
  private let slowNanoseconds: Int64
  private var total = QueryAggregate(kind: .execute)
  private var aggregates: [QueryAggregate] = []
  private var keys: [Key] = []
  /// The index in ``aggregates`` by a statement's text, as executed or without its values.
  private var indexes: [Key: Int] = [:]
  /// The latest of them: a loop runs the same statement again, and comparing its text is faster
  /// than hashing it.
  private var latest: (key: Key, index: Int)?
  private var other: QueryAggregate?
  private var slow: RecentList<QueryReport.Slow>
  private var failed: RecentList<QueryReport.Slow>
  private var repeated: [RepeatedStatement: QueryReport.Repeated] = [:]
  private var slowCount = 0
  private var uses = 0

  init(_ configuration: QueryMonitor.Configuration) {
    self.configuration = configuration
    slowNanoseconds = configuration.slowThreshold.nanoseconds
    slow = RecentList(maximum: configuration.maximumSlow)
    failed = RecentList(maximum: configuration.maximumSlow)
  }

  mutating func record(_ event: QueryEvent) {
    let nanoseconds = event.duration.nanoseconds
    uses += 1
    if event.kind != .work { total.add(event, nanoseconds: nanoseconds, use: uses) }
    let index = index(of: event)
    aggregates[index].add(event, nanoseconds: nanoseconds, use: uses)
    let isSlow = nanoseconds >= slowNanoseconds && event.kind != .load
    // A failed piece of work doesn't count, because its failed statement already does.
    let isFailure = event.failure != nil && event.kind != .work
    guard isSlow || isFailure else { return }
    let entry = QueryReport.Slow(
      kind: event.kind, statement: keys[index].text, rows: event.rows, nanoseconds: nanoseconds,
      failure: event.failure?.description,
      metadata: event.kind == .work && !event.metadata.isEmpty ? event.metadata : nil,
      original: OriginalSQL(
        text: event.kind == .query || event.kind == .execute ? event.statement : nil))
    if isFailure { failed.append(entry) }
    if isSlow {
      slowCount += 1
      slow.append(entry)
    }
  }

  /// Records how often one piece of work ran each statement.
  mutating func record(_ counts: [String: Int], of work: String) {
    for (statement, count) in counts where count >= configuration.repeatThreshold {
      let key = RepeatedStatement(
        work: work, statement: StatementNormalizer.withoutValues(statement))
      if var known = repeated[key] {
        known.count = max(known.count, count)
        known.pieces += 1
        repeated[key] = known
      } else if repeated.count < configuration.maximumStatements {
        repeated[key] = QueryReport.Repeated(
          work: work, statement: key.statement, count: count, pieces: 1)
      }
    }
  }

  private mutating func index(of event: QueryEvent) -> Int {
    let raw = Key(kind: event.kind, text: event.statement)
    if let latest, latest.key == raw { return latest.index }
    if let index = indexes[raw] {
      latest = (raw, index)
      return index
    }
    let isSQL = event.kind != .load && event.kind != .work
    let key =
      isSQL ? Key(kind: raw.kind, text: StatementNormalizer.withoutValues(event.statement)) : raw
    // Statements with literals have a different text each time, so this index is bounded, too, and
    // long statements are not kept.
    if indexes.count >= configuration.maximumStatements * 4 { rebuildIndexes() }
    if let index = indexes[key] {
      if raw.text.utf8.count <= 4_000 { indexes[raw] = index }
      return index
    }
    if aggregates.count >= configuration.maximumStatements { foldLeastUsed() }
    let index = aggregates.count
    var aggregate = QueryAggregate(kind: event.kind)
    if event.kind == .query || event.kind == .execute, raw.text.utf8.count <= 4_000 {
      aggregate.original = OriginalSQL(text: raw.text)
    }
    aggregates.append(aggregate)
    keys.append(key)
    indexes[key] = index
    if raw.text.utf8.count <= 4_000 { indexes[raw] = index }
    return index
  }

  /// Folds the least used quarter of the statements, all at once, so that the amortized cost is
  /// negligible.
  private mutating func foldLeastUsed() {
    let order = aggregates.indices.sorted {
      let (a, b) = (aggregates[$0], aggregates[$1])
      return (a.histogram.count, a.lastUse) < (b.histogram.count, b.lastUse)
    }
    let folded = Set(order.prefix(max(1, order.count / 4)))
    var sum = other ?? QueryAggregate(kind: .execute)
    for index in folded.sorted() { sum.merge(aggregates[index]) }
    other = sum
    let kept = aggregates.indices.filter { !folded.contains($0) }
    aggregates = kept.map { aggregates[$0] }
    keys = kept.map { keys[$0] }
    rebuildIndexes()
  }

  private mutating func rebuildIndexes() {
    indexes = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
    latest = nil
  }

  var report: QueryReport {
    let order = aggregates.indices.sorted { aggregates[$0].total > aggregates[$1].total }
    return QueryReport(
      total: Self.statement(total, "all"),
      statements: order.map { Self.statement(aggregates[$0], keys[$0].text) },
      other: other.map { Self.statement($0, "other") },
      slow: slow.elements, slowCount: slowCount, slowThresholdNanoseconds: slowNanoseconds,
      failed: failed.elements,
      repeated: repeated.values.sorted { ($1.count, $0.work) < ($0.count, $1.work) })
  }

  private static func statement(_ sum: QueryAggregate, _ text: String) -> QueryReport.Statement {
    QueryReport.Statement(
      kind: sum.kind, statement: text, rows: sum.rows, bytes: sum.bytes, failures: sum.failures,
      latency: sum.summary, metadata: sum.metadata,
      original: sum.original)
  }
}

extension Duration {
  /// The duration in whole nanoseconds, saturating at 64 bits (292 years).
  package var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    if overflow { return seconds < 0 ? .min : .max }
    let (sum, carry) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
    return carry ? (seconds < 0 ? .min : .max) : sum
  }
}

import SeedGeneration
public import SeedPlanning
import SeedSchema

/// The rates at which this machine wrote the rows of earlier runs.
///
/// A table is identified by its columns and their values, its indexes and keys, and the kind of
/// database. For a new table, the estimate is the average time per value of all tables.
public struct RunRates: Sendable, Codable, Hashable {
  /// A measurement.
  struct Sample: Sendable, Codable, Hashable {
    /// How many rows were written.
    var rows: Int64
    /// How long that took, in seconds.
    var seconds: Double
  }

  /// The measurements of a table, or of the rest of a run.
  struct Series: Sendable, Codable, Hashable {
    /// The measurements by their number of rows, at most one for each power of two.
    var samples: [Sample] = []
    /// When it was last updated, as a number that grows with each run.
    var last = 0
  }

  /// The values and times of all tables in a kind of database.
  struct Total: Sendable, Codable, Hashable {
    var values = 0.0
    var seconds = 0.0
    /// How long runs took besides their tables, per value.
    var rest = 0.0
  }

  /// How many tables are remembered.
  static let mostSeries = 1000

  var runs = 0
  var series: [String: Series] = [:]
  var totals: [String: Total] = [:]

  /// Creates rates without measurements.
  public init() {}

  /// Estimates the duration of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - database: the kind of database, and the server if it is one: `sqlite`,
  ///     `postgres db.example`.
  /// - Returns: the estimate, in total and for each table.
  public func estimate(_ plan: Plan, on database: String) -> RunEstimate {
    let description = plan.description
    var estimate = RunEstimate(rows: description.rows, bytes: description.bytes)
    let total = totals[database]
    var values = 0.0
    for table in plan.tables where table.newRows > 0 {
      let tableValues = Double(table.newRows) * Double(table.columnCount)
      values += tableValues
      var seconds = series[table.rateKey(on: database)]?.seconds(for: table.newRows)
      if seconds == nil, let total, total.values > 0 {
        seconds = total.seconds / total.values * tableValues
      }
      estimate.tables.append(
        .init(name: table.schema.name.description, rows: table.newRows, seconds: seconds))
    }
    guard estimate.tables.allSatisfy({ $0.seconds != nil }), !estimate.tables.isEmpty else {
      return estimate
    }
    let rest =
      series[plan.rateKey(on: database)]?.seconds(for: description.rows)
      ?? total.flatMap { $0.values > 0 ? $0.rest / $0.values * values : nil } ?? 0
    let loads = estimate.tables.reduce(0) { $0 + ($1.seconds ?? 0) }
    estimate.seconds = max(loads + rest, loads / 64)
    return estimate
  }

  /// How many values a run must write to measure the machine's speed.
  private static let leastValues = 100_000.0
  /// How many seconds a run with fewer values must take to do so.
  private static let leastSeconds = 1.0
  /// The factor by which an estimate may be off before a run changes it.
  private static let tolerance = 1.1

  /// Whether a run was long enough to measure this machine: in a short one, the overhead hides the
  /// time for the rows.
  package static func measures(_ report: RunReport, of plan: Plan) -> Bool {
    guard report.rows > 0 else { return false }
    return report.seconds >= leastSeconds || plan.valueCount >= leastValues
  }

  /// Whether a run adds to the known measurements.
  package func learns(from report: RunReport, after estimate: RunEstimate) -> Bool {
    guard let factor = estimate.factor(of: report.seconds) else { return true }
    return factor > Self.tolerance
  }

  /// The rates without impossible measurements, such as those of a damaged file.
  package var plausible: RunRates {
    var result = self
    result.runs = max(0, min(runs, Int.max - 1))
    result.series = series.filter { $0.value.samples.allSatisfy(\.isPlausible) }
    result.totals = totals.filter { _, total in
      total.values.isFinite && total.values >= 0 && total.seconds.isFinite
        && total.seconds >= 0 && total.rest.isFinite
    }
    return result
  }

  /// Remembers how long a run took.
  public mutating func record(_ report: RunReport, of plan: Plan, on database: String) {
    runs += 1
    let tables = Dictionary(
      plan.tables.map { ($0.schema.name.description, $0) }, uniquingKeysWith: { first, _ in first })
    var total = totals[database] ?? Total()
    // Old measurements count less and less.
    if total.values > 1e8 {
      total.values /= 2
      total.seconds /= 2
      total.rest /= 2
    }
    var spent = 0.0
    for result in report.tables where result.rows > 0 && result.changes == nil {
      spent += result.seconds
      guard let table = tables[result.name] else { continue }
      let values = Double(result.rows) * Double(table.columnCount)
      total.values += values
      total.seconds += result.seconds
      add(.init(rows: result.rows, seconds: result.seconds), to: table.rateKey(on: database))
    }
    // Connections that load concurrently take less time than their sum, so the rest can be
    // negative.
    let rest = report.seconds - spent
    total.rest += rest
    totals[database] = total
    if report.rows > 0 {
      add(.init(rows: report.rows, seconds: rest), to: plan.rateKey(on: database))
    }
    if series.count > Self.mostSeries {
      let oldest = series.sorted { ($0.value.last, $0.key) < ($1.value.last, $1.key) }
      for (key, _) in oldest.prefix(series.count - Self.mostSeries) { series[key] = nil }
    }
  }

  private mutating func add(_ sample: Sample, to key: String) {
    var entry = series[key] ?? Series()
    entry.add(sample)
    entry.last = runs
    series[key] = entry
  }
}

extension RunRates.Sample {
  /// More rows or seconds than any run has.
  private static let most = 1e15

  fileprivate var isPlausible: Bool {
    rows >= 0 && Double(rows) < Self.most && abs(seconds) < Self.most
  }
}

extension RunRates.Series {
  /// Adds a measurement, replacing one with about as many rows.
  mutating func add(_ sample: RunRates.Sample) {
    func magnitude(_ rows: Int64) -> Int {
      rows <= 0 ? 0 : Int64.bitWidth - rows.leadingZeroBitCount
    }
    let size = magnitude(sample.rows)
    if let index = samples.firstIndex(where: { magnitude($0.rows) == size }) {
      // Averages with the old measurement, so one slow run changes little.
      let old = samples[index]
      let scaled = old.rows > 0 ? old.seconds / Double(old.rows) * Double(sample.rows) : 0
      samples[index] = .init(rows: sample.rows, seconds: (scaled + sample.seconds) / 2)
    } else {
      samples.append(sample)
      samples.sort { $0.rows < $1.rows }
    }
  }

  /// The most times that the measured number of rows may be exceeded in an estimate.
  private static let reach = 100.0

  /// The time for a number of rows, interpolated between the nearest measurements; `nil` for far
  /// more rows than were measured.
  func seconds(for rows: Int64) -> Double? {
    guard let first = samples.first, let last = samples.last,
      Double(rows) <= Double(max(1, last.rows)) * Self.reach
    else { return nil }
    if let above = samples.firstIndex(where: { $0.rows >= rows }) {
      let high = samples[above]
      guard above > 0 else {
        // With fewer rows than any measurement, a part of the time may not depend on them.
        return high.rows > 0 ? high.seconds * Double(rows) / Double(high.rows) : first.seconds
      }
      let low = samples[above - 1]
      let share = Double(rows - low.rows) / Double(max(1, high.rows - low.rows))
      return low.seconds + (high.seconds - low.seconds) * share
    }
    // The slope of the last segment, or of the only measurement.
    if samples.count > 1 {
      let before = samples[samples.count - 2]
      let slope = (last.seconds - before.seconds) / Double(max(1, last.rows - before.rows))
      let proportional = last.seconds / Double(max(1, last.rows))
      return last.seconds + max(slope, proportional / 2) * Double(rows - last.rows)
    }
    return last.seconds * Double(rows) / Double(max(1, last.rows))
  }
}

extension PlannedTable {
  fileprivate var columnCount: Int { max(1, rowGroups.first?.columns.count ?? schema.fields.count) }

  /// The key for the factors that the time for a row depends on.
  fileprivate func rateKey(on database: String) -> String {
    var hash = ContentHash()
    hash.add(database)
    hash.add(schema.name.description)
    for column in rowGroups.first?.columns ?? [] {
      hash.add(column.field.name)
      hash.add(column.source)
    }
    hash.add("\(schema.indexes.count) \(schema.uniques.count) \(schema.foreignKeys.count)")
    hash.add("\(exists) \(PlanDescription.Route(route).rawValue)")
    return String(hash.hexadecimal.prefix(16))
  }
}

extension Plan {
  /// How many values the run writes.
  fileprivate var valueCount: Double {
    tables.reduce(0) { $0 + Double($1.newRows) * Double($1.columnCount) }
  }

  /// The key for the factors that the rest of the time depends on.
  fileprivate func rateKey(on database: String) -> String {
    var hash = ContentHash()
    hash.add(database)
    hash.add("run " + scenario)
    for table in tables { hash.add("\(table.schema.name) \(table.exists)") }
    return String(hash.hexadecimal.prefix(16))
  }
}

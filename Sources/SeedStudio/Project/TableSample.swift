internal import SeedKit
internal import SeedGeneration
internal import SeedPlanning
internal import SeedSchema

/// The first rows of a table, generated to tell whether they have changed, and how long all of them take.
struct TableSample {
  /// How many rows of each step.
  private static let rows: Int64 = 64

  /// Changes if one of the rows does.
  private(set) var digest = ""
  /// How many bytes the values of all rows take, about.
  private(set) var bytes: Int64 = 0
  /// How many seconds it takes to generate all of them, about.
  private(set) var seconds = 0.0

  init(_ plan: Plan, table: Int) {
    let clock = ContinuousClock()
    var digests: [String] = []
    for segment in plan.tables[table].segments where !segment.rows.isEmpty {
      let rows =
        segment.rows.lowerBound..<min(segment.rows.upperBound, segment.rows.lowerBound + Self.rows)
      let frame = SegmentFrame(
        graph: plan.graph, table: table, segment: segment, rows: .range(rows))
      let start = clock.now
      guard let columns = try? segment.columns.map({ try frame.column($0.field.name) }) else {
        digests.append("failed")
        continue
      }
      var elapsed = (clock.now - start) / rows.count
      var digest = TableDigest(columns: segment.columns.map(\.field.name))
      digest.add(
        ColumnBatch(rowCount: rows.count, columns: columns), firstRow: rows.lowerBound)
      digests.append("\(segment.rows.count):\(digest.hex)")
      let width = segment.columns.reduce(0) {
        $0 + Int64(segment.generators[$1.field.name]?.profile.averageBytes ?? 8)
      }
      let count = Int64(segment.rows.count)
      bytes += count.multipliedReportingOverflow(by: width).partialValue
      if plan.tables.count <= Self.mostTimed, count > Self.timedRows * 8 {
        elapsed = Self.time(segment, of: plan, table: table) ?? elapsed
      }
      seconds += Double(count) * elapsed.inSeconds
    }
    digest = digests.joined(separator: " ")
  }

  /// How many rows tell how long one takes where there are many: of few, the fixed costs of a batch would count.
  private static let timedRows: Int64 = 1024
  /// Of so many tables at most: a page waits for it.
  private static let mostTimed = 30

  /// How long a row of a large batch takes.
  private static func time(_ segment: TableSegment, of plan: Plan, table: Int) -> Duration? {
    let first = segment.rows.lowerBound
    let frame = SegmentFrame(
      graph: plan.graph, table: table, segment: segment, rows: .range(first..<first + timedRows))
    let clock = ContinuousClock()
    let start = clock.now
    guard segment.columns.allSatisfy({ (try? frame.column($0.field.name)) != nil }) else {
      return nil
    }
    return (clock.now - start) / Int(timedRows)
  }
}

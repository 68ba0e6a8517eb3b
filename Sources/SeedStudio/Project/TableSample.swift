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
      let elapsed = (clock.now - start) / Int(rows.count)
      var digest = TableDigest(columns: segment.columns.map(\.field.name))
      digest.add(
        ColumnBatch(rowCount: rows.count, columns: columns), firstRow: rows.lowerBound)
      digests.append("\(segment.rows.count):\(digest.hex)")
      let width = segment.columns.reduce(0) {
        $0 + Int64(segment.generators[$1.field.name]?.profile.averageBytes ?? 8)
      }
      let count = Int64(segment.rows.count)
      bytes += count.multipliedReportingOverflow(by: width).partialValue
      seconds += Double(count) * elapsed.inSeconds
    }
    digest = digests.joined(separator: " ")
  }
}

internal import SeedGeneration
internal import SeedPlanning
internal import SeedSchema

extension Studio {
  /// How many rows of a table are looked at, at most.
  static let sampleSize: Int64 = 10_000

  /// The distributions of a table's columns.
  func statistics(_ source: PlanSource, table: String) async throws -> TableStatistics {
    let planned = try await planned(source)
    let place = try planned.plan.place(ofTable: table)
    return await Self.statistics(planned, table: place)
  }

  @concurrent
  private nonisolated static func statistics(
    _ planned: Planned, table place: Int
  ) async -> TableStatistics {
    let table = planned.plan.tables[place]
    let total = table.newRows
    let wanted = min(total, sampleSize)
    var parts: [SampledPart] = []
    var before: Int64 = 0
    for segment in table.segments {
      let count = Int64(segment.rows.count)
      let rows = spread(total, wanted, from: before, count).map {
        $0 - before + segment.rows.lowerBound
      }
      before += count
      if !rows.isEmpty {
        parts.append(SampledPart(planned.plan.graph, table: place, segment, rows: rows))
      }
    }
    let sample = parts.reduce(0) { $0 + $1.count }
    let used = Set(table.segments.flatMap { $0.columns.map(\.field.name) })
    return TableStatistics(
      revision: planned.revision, table: table.schema.name.description, total: total,
      sample: sample,
      columns: table.schema.fields.filter { used.contains($0.name) }.map { field in
        ColumnSummary(field).statistics(of: parts)
      })
  }

  /// The places from `first` on, `count` of them, that are among those chosen evenly from all.
  private nonisolated static func spread(
    _ total: Int64, _ wanted: Int64, from first: Int64, _ count: Int64
  ) -> [Int64] {
    guard wanted > 0, count > 0 else { return [] }
    if wanted == total { return Array(first..<first + count) }
    // The place of the i-th is ⌊i · total ÷ wanted⌋.
    func place(_ index: Int64) -> Int64 {
      let (high, low) = index.multipliedFullWidth(by: total)
      return wanted.dividingFullWidth((high, low)).quotient
    }
    func index(from row: Int64) -> Int64 {
      var (low, high): (Int64, Int64) = (0, wanted)
      while low < high {
        let middle = (low + high) / 2
        if place(middle) < row { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return (index(from: first)..<index(from: first + count)).map(place)
  }
}

/// The rows of a sample that one step makes.
struct SampledPart {
  let count: Int
  private let frame: SegmentFrame
  private let names: Set<String>

  init(_ graph: PlanGraph, table: Int, _ segment: TableSegment, rows: [Int64]) {
    count = rows.count
    frame = SegmentFrame(graph: graph, table: table, segment: segment, rows: .rows(rows))
    names = Set(segment.columns.map(\.field.name))
  }

  /// A column of the rows; `nil` if the step leaves it to the database.
  func column(_ name: String) throws -> Column? {
    names.contains(name) ? try frame.column(name) : nil
  }
}

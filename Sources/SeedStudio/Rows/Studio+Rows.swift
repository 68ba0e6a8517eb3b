internal import SeedGeneration
internal import SeedKit
internal import SeedPlanning
internal import SeedSchema

extension Studio {
  /// A page of at most `count` rows of a table; the number of the first one, `from`, counts from 1.
  func rows(
    _ source: PlanSource, table: String, from: Int64, count: Int
  ) async throws -> RowPage {
    let (last, isTooLarge) = from.addingReportingOverflow(Int64(count))
    guard !isTooLarge, last < 1 << 53 else {
      throw StudioFailure(400, "the row's number is too large")
    }
    let planned = try await planned(source, atLeast: last - 1)
    let index = try planned.plan.index(ofTable: table)
    return try await Self.rows(planned, table: index, from: from - 1..<last - 1)
  }

  @concurrent
  private nonisolated static func rows(
    _ planned: StudioPlan, table place: Int, from wanted: Range<Int64>
  ) async throws -> RowPage {
    let clock = ContinuousClock()
    let start = clock.now
    let plan = planned.plan
    let table = plan.tables[place]
    var page = RowPage(
      revision: planned.revision, table: table.schema.name.description,
      first: (table.rowGroups.first?.rows.lowerBound ?? 0) + 1, total: table.newRows)
    var builder = RowPageBuilder(planned, table: place, page)
    for rowGroup in table.rowGroups {
      let rows = rowGroup.rows.clamped(to: wanted)
      if !rows.isEmpty { try builder.add(rowGroup, rows: rows) }
    }
    // Without rows, the columns still show what the table would contain.
    if builder.page.rowGroups.isEmpty, let first = table.rowGroups.first {
      try builder.add(first, rows: first.rows.lowerBound..<first.rows.lowerBound)
    }
    page = builder.page
    page.milliseconds = (clock.now - start).inSeconds * 1000
    return page
  }
}

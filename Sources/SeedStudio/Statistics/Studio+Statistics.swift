internal import SeedKit
internal import SeedPlanning
internal import SeedSchema

extension Studio {
  /// The maximum number of rows of a table to sample.
  static let sampleSize: Int64 = 10_000

  /// The distributions of a table's columns.
  func statistics(_ source: PlanSource, table: String) async throws -> TableStatistics {
    let planned = try await planned(source)
    let index = try planned.plan.index(ofTable: table)
    return await Self.statistics(planned, table: index)
  }

  @concurrent
  private nonisolated static func statistics(
    _ planned: StudioPlan, table place: Int
  ) async -> TableStatistics {
    let table = planned.plan.tables[place]
    let sample = SampledRows(planned.plan, table: place, most: sampleSize)
    let used = Set(table.rowGroups.flatMap { $0.columns.map(\.field.name) })
    return TableStatistics(
      revision: planned.revision, table: table.schema.name.description, total: table.newRows,
      sample: sample.count,
      columns: table.schema.fields.filter { used.contains($0.name) }.map {
        TableStatistics.Column($0, sample)
      })
  }
}

internal import SeedFormat
internal import SeedGeneration
internal import SeedKit
internal import SeedPlanning
internal import SeedSchema

/// A plan for the page: its tables, and what a run will do.
struct ScenarioOutline: Encodable, Sendable {
  struct Table: Encodable, Sendable {
    var name: String
    /// The number of rows that a run creates.
    var rows: Int64
    /// The number of the first of them, from 1.
    var first: Int64
    /// The number of existing rows that are kept.
    var existing: Int64
    var isCreated: Bool
    var route: PlanDescription.Route
    var routeReason: String
    var columns: Int
    var factories: [String]
  }

  var revision: Int
  var tables: [Table]
  var plan: PlanDescription
  var warnings: [StudioDiagnostic]
  /// Why the database couldn't be read; the plan then assumes an empty one.
  var databaseProblem: String?
}

extension Studio {
  /// Describes a plan.
  func scenario(_ source: PlanSource) async throws -> ScenarioOutline {
    let planned = try await planned(source)
    var outline = await Self.outline(planned)
    if case .scenario(let name) = source { outline.databaseProblem = plans.states[name]?.problem }
    return outline
  }

  @concurrent
  private nonisolated static func outline(_ planned: StudioPlan) async -> ScenarioOutline {
    let plan = planned.plan
    let description = plan.description
    var tables: [ScenarioOutline.Table] = []
    for (table, described) in zip(plan.tables, description.tables) {
      var seenFactories: Set<String> = []
      tables.append(
        ScenarioOutline.Table(
          name: described.name, rows: table.newRows,
          first: (table.rowGroups.first?.rows.lowerBound ?? 0) + 1,
          existing: described.existingRows,
          isCreated: described.isCreated, route: described.route,
          routeReason: described.routeReason, columns: described.columns.count,
          factories: table.rowGroups.map(\.factory).filter { seenFactories.insert($0).inserted }))
    }
    return ScenarioOutline(
      revision: planned.revision, tables: tables, plan: description,
      warnings: planned.project.withSourceLines(plan.warnings).map(StudioDiagnostic.init))
  }
}

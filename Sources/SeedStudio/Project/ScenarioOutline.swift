internal import SeedFormat
internal import SeedGeneration
internal import SeedKit
internal import SeedPlanning
internal import SeedSchema

/// A plan as the page shows it: its tables, how they refer to each other, and what a run will do.
struct ScenarioOutline: Encodable, Sendable {
  struct Table: Encodable, Sendable {
    var name: String
    /// The rows that a run makes.
    var rows: Int64
    /// The number of the first of them, from 1.
    var first: Int64
    /// The rows that stay in the database.
    var existing: Int64
    var isCreated: Bool
    var route: String
    var routeReason: String
    var columns: Int
    var factories: [String]
    /// Changes if its first rows do.
    var digest: String
    /// How many bytes the values of a run take, about.
    var bytes: Int64
    /// How many seconds it takes to generate the rows, as a sample tells.
    var seconds: Double
  }

  /// A foreign key between two tables of the plan.
  struct Edge: Encodable, Sendable {
    var from: String
    var to: String
    var columns: [String]
    /// Whether a row may refer to nothing.
    var isOptional: Bool
    /// Whether its rows are loaded before the rows that they refer to.
    var isLate: Bool
  }

  var revision: Int
  var tables: [Table]
  var edges: [Edge]
  var plan: PlanDescription
  var warnings: [StudioDiagnostic]
  /// Why the database couldn't be asked; the plan is then that of an empty one.
  var databaseProblem: String?
}

extension Studio {
  /// Describes a plan.
  func scenario(_ source: PlanSource) async throws -> ScenarioOutline {
    let planned = try await planned(source)
    var outline = await Self.outline(planned)
    if case .scenario(let name) = source { outline.databaseProblem = states[name]?.problem }
    return outline
  }

  @concurrent
  private nonisolated static func outline(_ planned: Planned) async -> ScenarioOutline {
    let plan = planned.plan
    let description = plan.description
    let names = Set(plan.tables.map(\.schema.name))
    let late = Set(
      plan.forwardReferences.map { LateKey(table: $0.table, columns: $0.key.columns) })
    var edges: [ScenarioOutline.Edge] = []
    var tables: [ScenarioOutline.Table] = []
    for (place, (table, described)) in zip(plan.tables, description.tables).enumerated() {
      for key in table.schema.foreignKeys where names.contains(key.references) {
        edges.append(
          ScenarioOutline.Edge(
            from: described.name, to: key.references.description, columns: key.columns,
            isOptional: key.columns.contains { table.schema[field: $0]?.isNullable == true },
            isLate: late.contains(LateKey(table: place, columns: key.columns))))
      }
      let sample = TableSample(plan, table: place)
      var seenFactories: Set<String> = []
      tables.append(
        ScenarioOutline.Table(
          name: described.name, rows: table.newRows,
          first: (table.segments.first?.rows.lowerBound ?? 0) + 1,
          existing: described.existingRows,
          isCreated: described.isCreated, route: described.route,
          routeReason: described.routeReason, columns: described.columns.count,
          factories: table.segments.map(\.factory).filter { seenFactories.insert($0).inserted },
          digest: sample.digest, bytes: sample.bytes, seconds: sample.seconds))
    }
    return ScenarioOutline(
      revision: planned.revision, tables: tables, edges: edges, plan: description,
      warnings: planned.project.withSourceLines(plan.warnings).map(StudioDiagnostic.init))
  }
}

/// A foreign key of a table of the plan.
private struct LateKey: Hashable {
  var table: Int
  var columns: [String]
}

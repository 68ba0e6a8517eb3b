internal import SeedGeneration
internal import SeedKit
internal import SeedPlanning
internal import SeedSchema

/// Details of a plan that take longer to compute than the plan: the tables with changed rows,
/// and the duration of a run.
struct ScenarioDetails: Encodable, Sendable {
  var revision: Int
  /// A digest for each table that changes if its first rows do.
  var digests: [String: String]
  /// The duration of a run in seconds, based on earlier runs on this machine; `nil` if no
  /// comparable run was measured.
  var seconds: Double?
}

extension Studio {
  /// Computes details from the first rows of each table.
  func details(_ source: PlanSource) async throws -> ScenarioDetails {
    let planned = try await planned(source)
    var seconds: Double?
    if case .scenario(let name) = source {
      seconds = host.estimate(planned.plan, of: name, in: planned.project)?.seconds
    }
    return ScenarioDetails(
      revision: planned.revision, digests: await Self.digests(planned.plan), seconds: seconds)
  }

  /// How many rows of each step are digested.
  private static let rowsOfDigest: Int64 = 64

  @concurrent
  private nonisolated static func digests(_ plan: Plan) async -> [String: String] {
    var result: [String: String] = [:]
    for (index, table) in plan.tables.enumerated() {
      let digests = table.rowGroups.filter { !$0.rows.isEmpty }.map {
        digest(of: $0, plan, table: index)
      }
      result[table.schema.name.description] = digests.joined(separator: " ")
    }
    return result
  }

  private nonisolated static func digest(
    of rowGroup: RowGroup, _ plan: Plan, table: Int
  ) -> String {
    let first = rowGroup.rows.lowerBound
    let rows = first..<min(rowGroup.rows.upperBound, first + rowsOfDigest)
    let frame = RowGroupFrame(
      graph: plan.graph, table: table, rowGroup: rowGroup, rows: .range(rows))
    guard let columns = try? rowGroup.columns.map({ try frame.column($0.field.name) }) else {
      return "failed"
    }
    var digest = TableDigest(columns: rowGroup.columns.map(\.field.name))
    digest.add(ColumnBatch(rowCount: rows.count, columns: columns), firstRow: first)
    return "\(rowGroup.rows.count):\(digest.hex)"
  }
}

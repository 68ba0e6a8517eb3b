internal import SeedGeneration
internal import SeedPlanning
internal import SeedSchema

/// The rows that reference a row.
struct ChildRowPage: Encodable, Sendable {
  struct Group: Encodable, Sendable {
    var table: String
    var columns: [String]
    var factory: String
    /// The numbers of the first rows found, from 1.
    var rows: [Int64]
    /// How many rows were found.
    var count: Int64
    /// How many rows were searched; equal to ``of`` if ``count`` is exact.
    var searched: Int64
    /// How many rows there are.
    var of: Int64
  }

  var revision: Int
  var table: String
  var row: Int64
  var groups: [Group] = []
}

extension Studio {
  /// Returns the rows that reference a row. Those of `count: … per parent` are known; others are
  /// searched for as long as a user would wait.
  func children(_ source: PlanSource, table: String, row: Int64) async throws -> ChildRowPage {
    let planned = try await planned(source, atLeast: row)
    let index = try planned.plan.index(ofTable: table)
    return try await Self.children(planned, table: index, row: row)
  }

  /// How long to search for rows of one reference.
  private static let patience = Duration.milliseconds(120)
  /// How many rows to list.
  private static let mostShown = 50

  @concurrent
  private nonisolated static func children(
    _ planned: StudioPlan, table parent: Int, row: Int64
  ) async throws -> ChildRowPage {
    let tables = planned.plan.tables
    var result = ChildRowPage(
      revision: planned.revision, table: tables[parent].schema.name.description, row: row)
    for (place, table) in tables.enumerated() {
      for rowGroup in table.rowGroups {
        for (index, relation) in rowGroup.relations.enumerated()
        where relation.table == parent && !relation.columns.isEmpty {
          var group = ChildRowPage.Group(
            table: table.schema.name.description, columns: relation.columns,
            factory: rowGroup.factory, rows: [], count: 0, searched: 0,
            of: Int64(rowGroup.rows.count))
          if let rows = rowGroup.children(of: row - 1, by: index) {
            group.count = Int64(rows.count)
            group.rows = rows.prefix(mostShown).map { $0 + 1 }
            group.searched = group.of
          } else {
            try search(planned.plan.graph, place, rowGroup, index, row - 1, &group)
          }
          result.groups.append(group)
        }
      }
    }
    return result
  }

  private nonisolated static func search(
    _ graph: PlanGraph, _ table: Int, _ rowGroup: RowGroup, _ relation: Int, _ row: Int64,
    _ group: inout ChildRowPage.Group
  ) throws {
    let clock = ContinuousClock()
    let end = clock.now + patience
    var next = rowGroup.rows.lowerBound
    while next < rowGroup.rows.upperBound, clock.now < end {
      let rows = next..<min(next + Int64(ColumnBatch.defaultSize), rowGroup.rows.upperBound)
      let frame = RowGroupFrame(graph: graph, table: table, rowGroup: rowGroup, rows: .range(rows))
      for (index, target) in try frame.referencedRows(relation).enumerated() where target == row {
        group.count += 1
        if group.rows.count < mostShown { group.rows.append(next + Int64(index) + 1) }
      }
      group.searched += Int64(rows.count)
      next = rows.upperBound
    }
  }
}

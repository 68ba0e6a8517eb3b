import SeedKit
import SeedPlanning
import SeedSchema
import Foundation
import Testing

/// The examples of the doc comments on exports and reports.
enum ReportExamples {
  static func export(_ project: Project, to files: [TableName: FileHandle]) throws {
    let plan = try Planner.plan("shop", in: project)
    let report = try Exporter(plan, format: .csv).export { table, bytes in
      try files[table]?.write(contentsOf: bytes)
    }
    #expect(report.rows == 6)

    let graph = TableGraph(plan)
    for edge in graph.edges { print(graph.nodes[edge.from].name, "→", graph.nodes[edge.to].name) }
    #expect(graph.edges.count == 1)
  }

  static func sample(of project: Project) throws {
    let plan = try Planner.plan(factory: "user", rows: 1000, in: project)
    let sample = try plan.sample(rows: [1, 1000])
    #expect(sample.rows.map(\.number) == [1, 1000])
  }

  static func read(_ file: URL) throws -> RunDocument {
    // Of `seed run shop --report run.json`
    let document = try JSONDecoder().decode(RunDocument.self, from: Data(contentsOf: file))
    for table in document.report?.tables ?? [] { print(table.name, table.rows) }
    return document
  }
}

import SeedFormat
import SeedORM

@testable import SeedKit

/// A column of a table of its own, made by one value of a factory file.
struct GeneratedColumn {
  let generator: any Generator
  private let plan: Plan

  /// - Parameters:
  ///   - value: the value, as a factory file has it.
  ///   - type: the column's type, with what else its field says: `string, max_length: 5`.
  /// - Throws: `DiagnosticsError` where the value can't be compiled.
  init(_ value: String, type: String, rows: Int64 = 1000, seed: UInt64 = 1) throws {
    let project = Project.of(
      """
      factory: things
      fields:
        v: { type: \(type) }
      values:
        v: '\(value.replacing("'", with: "''"))'
      """)
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    plan = try Planner.plan(factory: "things", rows: rows, seed: seed, in: project)
    guard let generator = plan.tables.last?.segments.last?.generators["v"] else {
      throw GenerationError("the column is left to the database")
    }
    self.generator = generator
  }

  var profile: ValueProfile { generator.profile }

  /// The values of rows, counted from 0, checked as a run checks them.
  func values(_ rows: RowSelection) throws -> Column {
    let table = plan.tables.count - 1
    let segment = plan.tables[table].segments[0]
    let frame = SegmentFrame(graph: plan.graph, table: table, segment: segment, rows: rows)
    let column = try frame.column("v")
    try segment.columns[0].validator?.check(column, firstRow: 0, table: "things")
    return column
  }

  func values(_ count: Int64) throws -> Column { try values(.range(0..<count)) }
}

extension Project {
  /// A project of one file.
  static func of(_ text: String) -> Project {
    read([SourceFile(name: "Factories/test.yaml", text: text)])
  }
}

extension Column {
  /// Each value, NULL included.
  var all: [SQLValue] { (0..<count).map { nulls[$0] ? .null : sqlValue(at: $0) } }

  /// The values of a numeric column; NULLs are left out.
  var numbers: [Double] { all.compactMap(\.orderingNumber) }

  /// The values as text; NULLs are left out.
  var strings: [String] { all.compactMap(\.text) }

  /// The digest of the values, as a run reports it.
  var digest: String {
    var digest = TableDigest(columns: ["v"])
    digest.add(ColumnBatch(rowCount: count, columns: [self]), firstRow: 0)
    return digest.hex
  }
}

import SeedGeneration
import SeedPlanning
import SeedSchema

/// The columns of a table, in a sample of the rows that a run generates.
public struct TableSummary: Sendable, Codable {
  /// The table.
  public var name: String
  /// How many rows the sample has; fewer than a large table.
  public var sampled: Int
  /// The columns.
  public var columns: [ColumnSummary]

  /// How many rows of each table are sampled.
  static let sampleSize: Int64 = 1000

  /// Samples all tables of a plan. A table whose values can't be computed in advance is skipped.
  static func summaries(of plan: Plan) -> [TableSummary] {
    plan.tables.indices.compactMap { try? TableSummary(plan, table: $0) }
  }

  private init(_ plan: Plan, table place: Int) throws {
    let table = plan.tables[place]
    name = table.schema.name.description
    sampled = 0
    var names: [String] = []
    var summarizers: [String: ColumnSummarizer] = [:]
    // Each step has its share of the sample.
    for part in SampledRows(plan, table: place, most: Self.sampleSize).parts {
      let rowGroup = part.rowGroup
      sampled += part.count
      let references = Set(rowGroup.relations.flatMap(\.columns))
        .union(table.schema.foreignKeys.flatMap(\.columns)).union(table.schema.primaryKey)
      for column in rowGroup.columns {
        let field = column.field.name
        if summarizers[field] == nil {
          names.append(field)
          let summary = ColumnSummary(
            name: field, source: table.exists ? Self.generator(of: column.source) : column.source,
            isInferred: column.isInferred)
          summarizers[field] = ColumnSummarizer(
            summary, hidesValues: table.exists, isKey: references.contains(field))
        }
        if let values = try part.column(field) { try summarizers[field]?.add(values) }
      }
    }
    columns = names.compactMap { summarizers[$0]?.summary() }
  }

  /// The name of the generator in a value, without arguments, which may be learned values.
  static func generator(of source: String) -> String {
    let name = source.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return name.endIndex < source.endIndex && source[name.endIndex] == "(" && !name.isEmpty
      ? name + "(…)" : "…"
  }
}

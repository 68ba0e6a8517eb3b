public import SeedSchema

extension SQLiteDialect {
  /// `EXPLAIN QUERY PLAN`.
  public var explainPrefix: String { "EXPLAIN QUERY PLAN " }

  /// Binds NULL for every value, because SQLite plans before values are bound.
  public func explainStatements(
    ofPrepared sql: String
  ) -> (before: [String], explain: SQLStatement, after: [String]) {
    var statement = SQLStatement(sql: explainPrefix)
    var rest = sql[...]
    while let mark = rest.firstIndex(of: "?") {
      let digits = rest[mark...].dropFirst().prefix { $0.isNumber }
      statement.segments[statement.segments.count - 1] += rest[..<mark]
      if digits.isEmpty {
        statement.segments[statement.segments.count - 1] += "?"
      } else {
        statement.values.append(.null)
        statement.segments.append("")
      }
      rest = rest[digits.endIndex...]
    }
    statement.segments[statement.segments.count - 1] += rest
    return ([], statement, [])
  }

  /// The steps, each indented under its parent.
  public func planText(_ rows: [Row]) -> String {
    var depths: [Int64: Int] = [:]
    let lines = rows.map { row in
      guard case .integer(let id)? = row["id"], case .integer(let parent)? = row["parent"],
        case .text(let detail)? = row["detail"]
      else { return "" }
      let depth = (depths[parent] ?? -1) + 1
      depths[id] = depth
      return String(repeating: "  ", count: depth) + detail
    }
    return lines.joined(separator: "\n")
  }
}

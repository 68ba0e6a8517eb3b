public import SeedSchema

extension PostgresDialect {
  /// `EXPLAIN`.
  public var explainPrefix: String { "EXPLAIN " }

  /// Prepared, so that the server infers the types of the unknown values; with a generic plan,
  /// because NULL would get a plan of its own.
  public func explainStatements(
    ofPrepared sql: String
  ) -> (before: [String], explain: SQLStatement, after: [String]) {
    let count = Self.highestPlaceholder(in: sql)
    let values =
      count == 0 ? "" : "(" + Array(repeating: "NULL", count: count).joined(separator: ", ") + ")"
    return (
      ["SET LOCAL plan_cache_mode = force_generic_plan", "PREPARE seedkit_plan AS \(sql)"],
      SQLStatement(sql: "EXPLAIN EXECUTE seedkit_plan\(values)"), ["DEALLOCATE seedkit_plan"]
    )
  }

  /// The lines of the server.
  public func planText(_ rows: [Row]) -> String {
    let lines = rows.map { row in
      if case .text(let line)? = row.values.first { line } else { "" }
    }
    return lines.joined(separator: "\n")
  }

  private static func highestPlaceholder(in sql: String) -> Int {
    var highest = 0
    for part in sql.split(separator: "$", omittingEmptySubsequences: false).dropFirst() {
      if let number = Int(part.prefix { $0.isNumber }) { highest = max(highest, number) }
    }
    return min(highest, PostgresParameters.maximumCount)
  }
}

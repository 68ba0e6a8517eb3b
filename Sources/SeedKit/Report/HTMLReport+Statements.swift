import SeedDatabase

/// The statements of the run.
extension HTMLReport {
  mutating func statements() {
    guard let queries = document.report?.queries else { return }
    let latency = queries.total.latency
    page +=
      "<section><h2>Statements</h2><p>\(ReportNumber.grouped(latency.count)) statements and loads took \(Self.time(latency.totalNanoseconds)); half of them less than \(Self.time(latency.p50Nanoseconds)), 95 % less than \(Self.time(latency.p95Nanoseconds)).</p>"
    slow(queries)
    if !queries.repeated.isEmpty {
      page += "<h3>Repeated</h3><ul>"
      for repeated in queries.repeated.prefix(20) {
        page +=
          "<li>\(repeated.count) times within \(text(repeated.work)): <code>\(text(repeated.statement))</code></li>"
      }
      page += "</ul>"
    }
    page +=
      "<details><summary>By total time</summary><div class=\"scroll\"><table><thead><tr><th>statement<th class=\"n\">times<th class=\"n\">rows<th class=\"n\">total<th class=\"n\">longest</tr></thead><tbody>\n"
    for statement in queries.statements.prefix(40) {
      let latency = statement.latency
      page +=
        "<tr><td><code>\(text(statement.statement))</code><td class=\"n\">\(ReportNumber.grouped(latency.count))<td class=\"n\">\(ReportNumber.grouped(statement.rows))<td class=\"n\">\(Self.time(latency.totalNanoseconds))<td class=\"n\">\(Self.time(latency.maximumNanoseconds))</tr>\n"
    }
    page += "</tbody></table></div></details></section>\n"
  }

  private mutating func slow(_ queries: QueryReport) {
    guard queries.slowCount > 0 else { return }
    let plans = Dictionary(
      document.slowPlans.map { ($0.statement, $0.plan) }, uniquingKeysWith: { first, _ in first })
    page +=
      "<h3>\(queries.slowCount) slower than \(Self.time(queries.slowThresholdNanoseconds))</h3><ul>"
    for slow in queries.slow.suffix(20).reversed() {
      page += "<li><b>\(Self.time(slow.nanoseconds))</b> <code>\(text(slow.statement))</code>"
      if let plan = plans[slow.statement] { page += "<pre>\(text(plan))</pre>" }
      page += "</li>"
    }
    page += "</ul>"
  }

  private static func time(_ nanoseconds: Int64) -> String {
    ReportNumber.duration(Double(nanoseconds) * 1e-9)
  }
}

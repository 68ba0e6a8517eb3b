internal import SeedDatabase
internal import SeedKit

/// A run's report for display.
enum ReportText {
  /// `parts` is the number of parts, if this is the end of a run in parts; the tables' times then
  /// add up those of all processes.
  static func lines(_ report: RunReport, parts: Int? = nil) -> [String] {
    var lines = [
      "\(Console.styled(report.scenario, "1")) · seed \(report.seed) · \(report.database ?? "dry run, nothing written")",
      "",
    ]
    if let variables = report.variables {
      let list = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      lines.insert("with \(list.joined(separator: ", "))", at: 1)
    }
    var table = TextTable(
      ["TABLE", "ROWS", "TIME", "ROWS/S", "DIGEST"],
      alignments: [.left, .right, .right, .right, .left])
    table.rows = report.tables.map {
      [
        $0.name, $0.rows.grouped, $0.seconds.asDuration, rate($0.rows, $0.seconds),
        String($0.digest.prefix(16)),
      ]
    }
    lines += table.lines()
    lines.append("")
    if let parts {
      lines.append(
        "\(report.rows.grouped) rows in \(parts) parts, finished in \(report.seconds.asDuration), digest \(report.digest)"
      )
    } else {
      lines.append(
        "\(report.rows.grouped) rows in \(report.seconds.asDuration) (\(rate(report.rows, report.seconds)) rows/s), digest \(report.digest)"
      )
    }
    lines += changeLines(report)
    lines += report.notes
    let held = report.checks.count { $0.skipped == nil }
    let skipped = report.checks.count - held
    if held > 0 { lines.append("\(held.counted("expectation")) held") }
    if skipped > 0, let reason = report.checks.first(where: { $0.skipped != nil })?.skipped {
      lines.append("\(skipped.counted("expectation")) not checked: \(reason)")
    }
    if let queries = report.queries { lines += queryLines(queries) }
    if let hints = report.hints {
      lines.append(hints.isEmpty ? "no hints" : "\(hints.count.counted("hint")):")
      for hint in hints { lines += "\(hint)".split(separator: "\n").map { "  \($0)" } }
    }
    return lines
  }

  /// The lines about rows that may have existed before.
  private static func changeLines(_ report: RunReport) -> [String] {
    let merged = report.tables.filter { $0.changes != nil }
    guard !merged.isEmpty else { return [] }
    if merged.allSatisfy({ $0.changes?.isEmpty ?? true }), merged.count == report.tables.count {
      return ["nothing changed"]
    }
    return merged.compactMap { table in
      guard let changes = table.changes else { return nil }
      return
        "\(table.name): \(changes.created.grouped) created, \(changes.updated.grouped) updated, \(changes.unchanged.grouped) unchanged, \(changes.removed.grouped) removed"
    }
  }

  private static func queryLines(_ report: QueryReport) -> [String] {
    let latency = report.total.latency
    var lines = [
      "\(latency.count.counted("statement")) and loads took \(seconds(latency.totalNanoseconds)) (p50 \(seconds(latency.p50Nanoseconds)), p95 \(seconds(latency.p95Nanoseconds)), p99 \(seconds(latency.p99Nanoseconds)), max \(seconds(latency.maximumNanoseconds)))"
    ]
    if report.slowCount > 0 {
      lines.append(
        "\(report.slowCount) slower than \(seconds(report.slowThresholdNanoseconds)):")
      for slow in report.slow.suffix(5) {
        lines.append("  \(seconds(slow.nanoseconds))  \(slow.statement)")
      }
    }
    return lines
  }

  private static func seconds(_ nanoseconds: Int64) -> String {
    (Double(nanoseconds) * 1e-9).asDuration
  }

  private static func rate(_ rows: Int64, _ seconds: Double) -> String {
    guard seconds > 0, rows > 0 else { return "–" }
    return Int64((Double(rows) / seconds).rounded()).grouped
  }
}

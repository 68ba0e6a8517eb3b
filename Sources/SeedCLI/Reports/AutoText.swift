internal import SeedInference

/// The report of `seed run --auto` for display.
enum AutoText {
  static func lines(_ report: AutoReport) -> [String] {
    var lines = ReportText.lines(report.run)
    let limited = report.tables.filter { $0.rows > 0 && $0.reason != nil }
    for table in limited {
      lines.append(
        "\(table.name) has \(table.rows.grouped) row\(table.rows == 1 ? "" : "s"): \(table.reason ?? "")"
      )
    }
    for table in report.tables where table.rows > 0 {
      for fallback in table.fallbacks {
        lines.append("\(table.name): \(fallback)")
      }
    }
    let empty = report.tables.filter { $0.rows == 0 }
    lines.append("")
    lines.append(summary(of: report))
    for table in empty {
      lines.append("  \(table.name): \(table.reason ?? "no rows were asked for")")
      if let advice = table.advice { lines.append("    \(advice)") }
    }
    return lines
  }

  private static func summary(of report: AutoReport) -> String {
    let complete = report.complete.count
    if report.tables.isEmpty {
      return complete == 0
        ? "there are no tables to fill"
        : "nothing is missing: \(complete.counted("table")) had enough rows"
    }
    let filled = "\(report.filled) of \(report.tables.count) tables filled"
    return complete == 0 ? filled : "\(filled), \(complete.counted("more", "more")) had enough rows"
  }
}

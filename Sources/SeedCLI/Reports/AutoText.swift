internal import SeedInference

/// The report of `seed run --auto` for display.
enum AutoText {
  /// Returns the lines that tell the user the result.
  ///
  /// - Parameters:
  ///   - report: the report of the run.
  ///   - isVerbose: whether to list the columns whose first guess was rejected.
  /// - Returns: the lines, without line breaks.
  static func lines(_ report: AutoReport, isVerbose: Bool) -> [String] {
    var lines = ReportText.lines(report.run)
    let loading = report.run.tables.reduce(0) { $0 + $1.seconds }
    if report.run.seconds > loading, !report.run.tables.isEmpty {
      lines.append(
        "\((report.run.seconds - loading).asDuration) besides the tables' TIME, for reading the database, planning and testing rows"
      )
    }
    let limited = report.tables.filter { $0.rows > 0 && $0.reason != nil }
    for table in limited {
      lines.append(
        "\(table.name) has \(table.rows.grouped) row\(table.rows == 1 ? "" : "s"): \(table.reason?.oneLine ?? "")"
      )
    }
    let fallbacks = report.tables.flatMap { table in
      table.fallbacks.map { "\(table.name): \($0.oneLine)" }
    }
    if isVerbose {
      lines += fallbacks
    } else if !fallbacks.isEmpty {
      lines.append(
        "\(fallbacks.count.counted("first guess", "first guesses")) changed; --verbose lists them")
    }
    let empty = report.tables.filter { $0.rows == 0 && !$0.isFull }
    lines.append("")
    lines.append(summary(of: report))
    for table in empty {
      lines.append("  \(table.name): \(table.reason?.oneLine ?? "no rows were requested")")
      if let advice = table.advice { lines.append("    \(advice)") }
    }
    return lines
  }

  private static func summary(of report: AutoReport) -> String {
    let full = report.tables.count { $0.isFull }
    let complete = report.complete.count + full
    if report.tables.count == full {
      return complete == 0
        ? "there are no tables to seed"
        : "nothing to do: \(complete.counted("table")) already had enough rows"
    }
    let seeded = "seeded \(report.seededCount) of \((report.tables.count - full).counted("table"))"
    return complete == 0
      ? seeded : "\(seeded), \(complete.counted("more", "more")) already had enough rows"
  }
}

extension String {
  /// The string with its lines joined by spaces.
  fileprivate var oneLine: String {
    split { $0.isNewline }.map { $0.drop { $0 == " " } }.joined(separator: " ")
  }
}

extension RunDocument {
  /// How many tables a readable Mermaid graph can have.
  private static let mostDrawn = 60

  /// The report as Markdown, for GitHub's summary of a job.
  public var markdown: String {
    var lines = ["### \(Self.escaped(title))", ""]
    if let failure {
      lines += ["**failed** (\(failure.kind)): \(Self.escaped(failure.message))", ""]
      if let hint = failure.hint { lines += [Self.escaped(hint), ""] }
    }
    if let report {
      lines += [
        "\(ReportNumber.grouped(report.rows)) rows in \(ReportNumber.duration(report.seconds)), seed \(report.seed), digest `\(report.digest)`",
        "", "| table | rows | time | estimated |", "|---|---:|---:|---:|",
      ]
      let expected = Dictionary(
        (estimate?.tables ?? []).map { ($0.name, $0.seconds) },
        uniquingKeysWith: { first, _ in first })
      lines += report.tables.map { table in
        let seconds = (expected[table.name] ?? nil).map { ReportNumber.duration($0) } ?? "–"
        return
          "| \(Self.code(table.name)) | \(ReportNumber.grouped(table.rows)) | \(ReportNumber.duration(table.seconds)) | \(seconds) |"
      }
      if estimate?.tables.contains(where: { $0.seconds != nil }) != true {
        lines = lines.map { Self.withoutLastColumn($0) }
      }
      lines.append("")
      let held = report.checks.count { $0.skipped == nil }
      if held > 0 { lines.append("- \(held) of \(report.checks.count) expectations held") }
      if let estimate, let text = estimate.comparison(with: report.seconds) {
        lines.append("- \(text)")
      }
      lines += report.notes.map { "- \(Self.escaped($0))" }
      let slow = report.queries?.slowCount ?? 0
      if slow > 0 { lines.append("- \(slow) slow \(slow == 1 ? "statement" : "statements")") }
    } else if let plan {
      lines += [
        "\(ReportNumber.grouped(plan.rows)) rows, about \(ReportNumber.bytes(plan.bytes)), seed \(plan.seed)",
        "", "| table | rows |", "|---|---:|",
      ]
      lines += plan.tables.map {
        "| \(Self.code($0.name)) | \(ReportNumber.grouped($0.newRows)) |"
      }
      lines.append("")
    }
    if let command {
      lines.append(
        "- \(Self.code(command.name)) ended with exit code \(command.exitCode) after \(ReportNumber.duration(command.seconds))"
      )
    }
    if let graph, graph.nodes.count <= Self.mostDrawn, !graph.edges.isEmpty {
      lines += [
        "", "<details><summary>Tables and foreign keys</summary>", "", "```mermaid", graph.mermaid,
        "```", "", "</details>",
      ]
    }
    return (lines + [""]).joined(separator: "\n")
  }

  private static func withoutLastColumn(_ line: String) -> String {
    guard line.hasPrefix("|") else { return line }
    return line.split(separator: "|", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "|") + "|"
  }

  /// The text with Markdown and HTML escaped.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!": result += "\\\(scalar)"
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A name as code, or as text if it contains characters that would end the code.
  private static func code(_ name: String) -> String {
    name.unicodeScalars.contains { "`|\n\r".unicodeScalars.contains($0) }
      ? escaped(name) : "`\(name)`"
  }
}

extension RunEstimate {
  /// The estimate compared with the actual time, in words.
  package func comparison(with seconds: Double) -> String? {
    guard let expected = self.seconds, let factor = factor(of: seconds),
      let tenths = Int64(exactly: (factor * 10).rounded())
    else { return nil }
    return
      "estimated \(ReportNumber.duration(expected)), took \(ReportNumber.duration(seconds)): off by a factor of \(tenths / 10).\(tenths % 10)"
  }
}

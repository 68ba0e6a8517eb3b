/// Writes a ``RunDocument`` as one page of HTML that loads nothing and runs no scripts.
struct HTMLReport {
  let document: RunDocument
  var page = ""

  /// The size in bytes beyond which the plots of further tables are omitted.
  static let mostPlotBytes = 750_000
  /// The most rows of a table of statements, notes or steps.
  static let mostRows = 200
  /// How many characters of a statement or a message are shown.
  static let longestText = 600

  init(_ document: RunDocument) {
    self.document = document
  }

  /// The page.
  mutating func render() -> String {
    head()
    summary()
    failure()
    tables()
    graph()
    columns()
    steps()
    expectations()
    statements()
    notes()
    page += "</main></body></html>\n"
    return page
  }

  func text(_ text: String) -> String {
    let short = text.count > Self.longestText ? text.prefix(Self.longestText) + "…" : text[...]
    return XMLText.escaped(String(short))
  }

  private mutating func head() {
    page += """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(text(document.title))</title>
      <style>\(Self.style)</style></head><body><main>

      """
  }

  private mutating func summary() {
    let document = document
    let state: (name: String, text: String) =
      if document.failure != nil {
        ("bad", "failed")
      } else if let command = document.command, command.exitCode != 0 {
        ("bad", "exit code \(command.exitCode)")
      } else if document.kind == .plan {
        ("plain", "planned, nothing written")
      } else if document.kind == .dryRun {
        ("plain", "dry run, nothing written")
      } else {
        ("good", "done")
      }
    page +=
      "<header><h1>\(text(document.title))</h1><span class=\"chip \(state.name)\">\(state.text)</span></header>\n"
    page += "<div class=\"cards\">"
    amountCards()
    timeCards()
    page += "</div>\n<dl>"
    for entry in document.request {
      page += "<dt>\(text(entry.name))</dt><dd><code>\(text(entry.value))</code></dd>"
    }
    if let report = document.report {
      page += "<dt>digest</dt><dd><code>\(text(report.digest))</code></dd>"
    }
    page += "</dl>\n"
  }

  private func card(_ value: String, _ name: String, _ note: String = "") -> String {
    "<div class=\"card\"><b>\(text(value))</b><span>\(text(name))</span>\(note.isEmpty ? "" : "<small>\(text(note))</small>")</div>"
  }

  /// The cards with the numbers of rows, tables and bytes.
  private mutating func amountCards() {
    let document = document
    let estimate = document.estimate
    if let rows = document.report?.rows ?? document.plan?.rows {
      let planned = estimate.map {
        $0.rows == rows ? "as planned" : "\(ReportNumber.grouped($0.rows)) planned"
      }
      page += card(
        ReportNumber.grouped(rows), rows == 1 ? "row" : "rows",
        document.report == nil ? "" : planned ?? "")
    }
    if let count = document.report?.tables.count ?? document.plan?.tables.count {
      page += card("\(count)", count == 1 ? "table" : "tables")
    }
    if let bytes = document.bytesWritten {
      page += card(
        ReportNumber.bytes(bytes), "written",
        estimate.map { "\(ReportNumber.bytes($0.bytes)) estimated" } ?? "")
    } else if let bytes = document.plan?.bytes {
      page += card(ReportNumber.bytes(bytes), "of values, estimated")
    }
  }

  /// The cards with the times.
  private mutating func timeCards() {
    let document = document
    let estimate = document.estimate
    if let report = document.report {
      let note = estimate?.seconds.map { expected in
        let factor = estimate?.factor(of: report.seconds).map { Self.factor($0) } ?? ""
        return "\(ReportNumber.duration(expected)) estimated, \(factor)"
      }
      page += card(
        ReportNumber.duration(report.seconds), "in all", note ?? "not yet measured on this machine")
    } else if let seconds = estimate?.seconds {
      page += card(
        ReportNumber.duration(seconds), "estimated", "as fast as before on this machine")
    }
    if let command = document.command {
      page += card(ReportNumber.duration(command.seconds), command.name)
    }
  }

  static func factor(_ factor: Double) -> String {
    let tenths = Int(exactly: (factor * 10).rounded()) ?? 0
    return "off by \(tenths / 10).\(tenths % 10)×"
  }

  private mutating func failure() {
    guard let failure = document.failure else { return }
    page +=
      "<section class=\"failure\"><h2>Failed: \(text(failure.kind))</h2><pre>\(text(failure.message))</pre>"
    if let hint = failure.hint { page += "<p>\(text(hint))</p>" }
    page += "</section>\n"
  }

  private mutating func tables() {
    let planned = Dictionary(
      (document.plan?.tables ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let expected = Dictionary(
      (document.estimate?.tables ?? []).map { ($0.name, $0.seconds) },
      uniquingKeysWith: { first, _ in first })
    let names = document.report?.tables.map(\.name) ?? document.plan?.tables.map(\.name) ?? []
    guard !names.isEmpty else { return }
    let results = Dictionary(
      (document.report?.tables ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }
    )
    let most = names.map { results[$0]?.rows ?? planned[$0]?.newRows ?? 0 }.max() ?? 0
    let isDone = document.report != nil
    page +=
      "<section><h2>Tables</h2><div class=\"scroll\"><table><thead><tr><th>table<th class=\"n\">rows<th aria-label=\"share\">"
    page +=
      "<th class=\"n\">estimated"
      + (isDone ? "<th class=\"n\">time<th class=\"n\">rows/s<th>digest" : "<th>loaded")
    page += "</tr></thead><tbody>\n"
    for name in names {
      let result = results[name]
      let rows = result?.rows ?? planned[name]?.newRows ?? 0
      let share = most > 0 ? Int((Double(rows) / Double(most) * 100).rounded(.up)) : 0
      page +=
        "<tr><td>\(text(name))<td class=\"n\">\(ReportNumber.grouped(rows))<td class=\"bar\"><i style=\"width:\(share)%\"></i>"
      page +=
        "<td class=\"n dim\">\((expected[name] ?? nil).map { ReportNumber.duration($0) } ?? "–")"
      if let result {
        let rate =
          result.seconds > 0
          ? Int64(exactly: (Double(rows) / result.seconds).rounded()).map {
            ReportNumber.grouped($0)
          } : nil
        page +=
          "<td class=\"n\">\(ReportNumber.duration(result.seconds))<td class=\"n dim\">\(rate ?? "–")"
        page += "<td><code>\(text(String(result.digest.prefix(16))))</code>"
        if let changes = result.changes {
          page +=
            " <small>\(ReportNumber.grouped(changes.created)) created, \(ReportNumber.grouped(changes.updated)) updated, \(ReportNumber.grouped(changes.unchanged)) unchanged, \(ReportNumber.grouped(changes.removed)) removed</small>"
        }
      } else if let table = planned[name] {
        page += "<td>\(text(table.route.rawValue)) <small>\(text(table.routeReason))</small>"
      }
      page += "</tr>\n"
    }
    page += "</tbody></table></div></section>\n"
  }

  private mutating func steps() {
    guard document.report == nil, let steps = document.plan?.steps, !steps.isEmpty else { return }
    page += "<section><h2>Steps</h2><ol>"
    for step in steps.prefix(Self.mostRows) {
      let subject = step.factory.map { " " + $0 } ?? ""
      let rows = step.rows.map { " – \(ReportNumber.grouped($0)) rows" } ?? ""
      let detail = (step.statements.isEmpty ? step.tables : step.statements).joined(separator: "; ")
      page +=
        "<li><b>\(text(step.action.rawValue + subject))</b>\(rows) <code>\(text(detail))</code></li>"
    }
    page += "</ol></section>\n"
  }

  private mutating func expectations() {
    guard let checks = document.report?.checks, !checks.isEmpty else { return }
    page += "<section><h2>Expectations</h2><ul>"
    for check in checks.prefix(Self.mostRows) {
      let mark =
        check.skipped == nil
        ? "<span class=\"good\">held</span>" : "<span class=\"dim\">not checked</span>"
      page +=
        "<li>\(mark) <code>\(text(check.expectation))</code>\(check.skipped.map { " <small>\(text($0))</small>" } ?? "")</li>"
    }
    page += "</ul></section>\n"
  }

  private mutating func notes() {
    let notes =
      (document.report?.notes ?? document.plan?.notes ?? []) + (document.plan?.cycles ?? [])
    guard !notes.isEmpty else { return }
    page += "<section><h2>Notes</h2><ul>"
    for note in notes.prefix(Self.mostRows) { page += "<li>\(text(note))</li>" }
    page += "</ul></section>\n"
  }
}

extension RunDocument {
  /// The report as one page of HTML, which loads nothing and has no scripts.
  public var html: String {
    var report = HTMLReport(self)
    return report.render()
  }
}

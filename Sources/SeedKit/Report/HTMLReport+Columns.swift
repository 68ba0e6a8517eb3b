/// The plots of columns.
extension HTMLReport {
  /// The size of a plot.
  private static let plot = (width: 144, height: 32)
  private static let longestSource = 70
  private static let longestTop = 28

  mutating func columns() {
    guard !document.tables.isEmpty else { return }
    page += "<section><h2>Columns</h2>"
    let start = page.utf8.count
    var left = 0
    for table in document.tables where table.sampled > 0 {
      if page.utf8.count - start > Self.mostPlotBytes {
        left += 1
        continue
      }
      page +=
        "<details\(document.tables.count <= 8 ? " open" : "")><summary><b>\(text(table.name))</b> <small>\(table.columns.count) columns, a sample of \(ReportNumber.grouped(table.sampled)) rows</small></summary><div class=\"scroll\"><table class=\"c\"><tbody>\n"
      for column in table.columns { row(column, of: table) }
      page += "</tbody></table></div></details>\n"
    }
    if left > 0 {
      page +=
        "<p class=\"dim\">The columns of \(left) more tables are omitted to limit the size of this file.</p>"
    }
    page += "</section>\n"
  }

  private mutating func row(_ column: ColumnSummary, of table: TableSummary) {
    let source =
      column.source.count > Self.longestSource
      ? column.source.prefix(Self.longestSource) + "…" : column.source[...]
    page +=
      "<tr><td>\(text(column.name))<td><code>\(text(String(source)))</code>\(column.isInferred ? " <small>inferred</small>" : "")<td>"
    if let low = column.lowest, let high = column.highest, !column.bars.isEmpty {
      let unit = column.measure == .lengths ? " characters" : ""
      page +=
        "<svg role=\"img\" aria-label=\"\(text(low)) to \(text(high))\(unit)\" viewBox=\"0 0 \(Self.plot.width) \(Self.plot.height)\"><path d=\"\(Self.path(column.bars))\"/></svg>"
      page +=
        "<small class=\"axis\"><span>\(text(low))</span><span>\(text(high))\(unit)</span></small>"
    }
    let filled = table.sampled - column.nulls
    page += "<td>"
    if column.nulls > 0 {
      page += "\(ReportNumber.percent(column.nulls, of: table.sampled)) null<br>"
    }
    page +=
      column.distinct == filled && filled > 1
      ? "all different" : "\(ReportNumber.grouped(column.distinct)) different"
    page += "<td>"
    for value in column.top.prefix(4) {
      let share = filled > 0 ? value.count * 100 / filled : 0
      let shown =
        value.value.count > Self.longestTop
        ? value.value.prefix(Self.longestTop) + "…" : value.value[...]
      page +=
        "<div class=\"top\" style=\"--s:\(share)%\">\(text(String(shown))) <small>\(ReportNumber.percent(value.count, of: filled))</small></div>"
    }
    page += "</tr>\n"
  }

  /// The outline of a histogram.
  private static func path(_ bars: [Int]) -> String {
    guard let most = bars.max(), most > 0 else { return "" }
    var path = "M0 \(plot.height)"
    for (index, bar) in bars.enumerated() {
      // A bar that isn't empty is always visible.
      let height = bar == 0 ? 0 : max(1, bar * plot.height / most)
      path += "V\(plot.height - height)H\((index + 1) * plot.width / bars.count)"
    }
    return path + "V\(plot.height)z"
  }
}

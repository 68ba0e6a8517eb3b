/// A table of text with aligned columns.
struct TextTable {
  /// Which side a column's cells are aligned to.
  enum Alignment { case left, right }

  var header: [String]
  var alignments: [Alignment]
  var rows: [[String]] = []

  init(_ header: [String], alignments: [Alignment]? = nil) {
    self.header = header
    self.alignments = alignments ?? header.map { _ in .left }
  }

  /// The lines, the header first; cells longer than `limit` characters are cut.
  func lines(limit: Int = 40) -> [String] {
    let cut = ([header] + rows).map { row in row.map { Self.shortened($0, to: limit) } }
    let widths = header.indices.map { column in
      cut.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return cut.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: max(0, widths[column] - cell.count))
        let isLast = column == row.count - 1
        switch alignments[column] {
        case .left: line += isLast ? cell : cell + padding
        case .right: line += padding + cell
        }
        if !isLast { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    let flat = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    return flat.count > limit ? String(flat.prefix(limit - 1)) + "…" : String(flat)
  }
}

internal import SeedFormat

/// A table of text with aligned columns.
struct TextTable {
  /// The alignment of a column's cells.
  enum Alignment { case left, right }

  var header: [String]
  var alignments: [Alignment]
  var rows: [[String]] = []

  /// The minimum width to which a text column is shortened if the lines don't fit.
  static let narrowest = 8

  init(_ header: [String], alignments: [Alignment]? = nil) {
    self.header = header
    self.alignments = alignments ?? header.map { _ in .left }
  }

  /// Returns the lines, the header first.
  ///
  /// - Parameters:
  ///   - limit: the maximum width of a cell, in terminal columns.
  ///   - width: the maximum width of a line; `nil` for no limit. The widest columns of text are
  ///     shortened first, numbers last. Columns that don't fit at all are replaced by a single
  ///     column of ellipses.
  /// - Returns: the lines, without line breaks.
  func lines(limit: Int = 40, width: Int? = Console.width) -> [String] {
    let cells = ([header] + rows).map { row in row.map { Self.shortened($0, to: limit) } }
    let natural = header.indices.map { column in
      cells.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    let widths = width.map { fitted(natural, into: $0) } ?? natural
    return cells.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        guard column < widths.count else {
          line += "  …"
          break
        }
        let text = Self.shortened(cell, to: widths[column])
        let padding = String(repeating: " ", count: max(0, widths[column] - text.displayWidth))
        if column > 0 { line += "  " }
        switch alignments[column] {
        case .left: line += text + padding
        case .right: line += padding + text
        }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Returns how many columns fit into a width.
  func visibleColumns(limit: Int = 40, width: Int? = Console.width) -> Int {
    guard let width else { return header.count }
    let natural = header.indices.map { column in
      ([header] + rows).map {
        column < $0.count ? Self.shortened($0[column], to: limit).displayWidth : 0
      }.max() ?? 0
    }
    return fitted(natural, into: width).count
  }

  /// The widths of the columns that fit.
  private func fitted(_ natural: [Int], into width: Int) -> [Int] {
    var widths = natural
    // The minimum width of the first columns together; the last ones are dropped first, the first
    // one never.
    func least(_ count: Int) -> Int {
      let cells = widths.indices.prefix(count).reduce(0) { sum, column in
        sum
          + (alignments[column] == .right ? natural[column] : min(natural[column], Self.narrowest))
      }
      return cells + 2 * (count - 1) + (count < natural.count ? 3 : 0)
    }
    var count = natural.count
    while count > 1, least(count) > width { count -= 1 }
    widths = Array(natural.prefix(count))
    let available = width - 2 * (count - 1) - (count < natural.count ? 3 : 0)
    var excess = widths.reduce(0, +) - available
    while excess > 0 {
      let texts = widths.indices.filter {
        alignments[$0] == .left && widths[$0] > Self.narrowest
      }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    // One column alone may still be wider.
    if count == 1, excess > 0 { widths[0] = max(1, available) }
    return widths
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    let flat = printable(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
    return flat.fitted(to: limit)
  }
}

extension String {
  /// The string, shortened with an ellipsis if a terminal would need more columns for it.
  func fitted(to columns: Int) -> String {
    guard displayWidth > columns else { return self }
    var result = ""
    var width = 0
    for character in self {
      let next = width + String(character).displayWidth
      if next > columns - 1 { break }
      result.append(character)
      width = next
    }
    return result + "…"
  }
}

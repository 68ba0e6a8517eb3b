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

extension BinaryInteger {
  /// The number with commas between groups of three digits: `1,003`.
  var grouped: String {
    var result = ""
    for (index, digit) in String(magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return (self < 0 ? "-" : "") + String(result.reversed())
  }
}

extension Double {
  /// A number of seconds for people: `850 ms`, `1.24 s`, `2 min 05 s`.
  var asDuration: String {
    if self < 0.001 { return "\((self * 1e6).rounded().asInt) µs" }
    if self < 0.1 { return "\(self.milliseconds) ms" }
    if self < 1 { return "\((self * 1000).rounded().asInt) ms" }
    if self < 60 {
      let hundredths = (self * 100).rounded().asInt
      return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10) s"
    }
    let seconds = rounded().asInt
    return "\(seconds / 60) min \(seconds % 60 < 10 ? "0" : "")\(seconds % 60) s"
  }

  private var milliseconds: String {
    let tenths = (self * 10_000).rounded().asInt
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The number as an integer, or 0 for what is none.
  var asInt: Int { Int(exactly: self) ?? 0 }
}

extension Diagnostic {
  /// How many characters of a line are kept; for a longer line, those around the position.
  private static let excerptLength = 120

  /// The diagnostic with the line of its file that it points at, if it doesn't show one yet and
  /// points into this file.
  public func showing(_ file: SourceFile) -> Diagnostic {
    guard span?.file == file.name else { return self }
    return showing(file.bytes, file.lines)
  }

  fileprivate func showing(_ bytes: [UInt8], _ lines: LineTable) -> Diagnostic {
    guard sourceLine == nil, let span, let line = lines.line(span.line, of: bytes) else {
      return self
    }
    var shown = self
    (shown.sourceLine, shown.sourceLineColumn) = Self.excerpt(line, around: span.column)
    return shown
  }

  /// A line, or the part of a long one around a column; and the column of its first character.
  private static func excerpt(
    _ line: ArraySlice<UInt8>, around column: Int
  ) -> (text: String, column: Int) {
    var starts = 0
    var windowStart = line.startIndex
    var windowEnd = line.endIndex
    let first = max(0, column - 1 - excerptLength / 2)
    for offset in line.indices where !line[offset].isContinuation {
      if starts == first { windowStart = offset }
      if starts == first + excerptLength {
        windowEnd = offset
        break
      }
      starts += 1
    }
    // A line that is only slightly too long is shown in full rather than cut at the front.
    if windowEnd == line.endIndex && starts <= excerptLength {
      return (String(decoding: line, as: UTF8.self), 1)
    }
    let isCutBefore = windowStart > line.startIndex
    let isCutBehind = windowEnd < line.endIndex
    let window = String(decoding: line[windowStart..<max(windowStart, windowEnd)], as: UTF8.self)
    let text = (isCutBefore ? "…" : "") + window + (isCutBehind ? "…" : "")
    return (text, isCutBefore ? first : 1)
  }
}

extension Sequence<Diagnostic> {
  /// The diagnostics with the lines of the files that they point at.
  public func showing(_ files: [SourceFile]) -> [Diagnostic] {
    let named = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return map { diagnostic in
      let file = diagnostic.span.flatMap { named[$0.file] }
      return file.map { diagnostic.showing($0) } ?? diagnostic
    }
  }

  /// The diagnostics with the lines of the text that they point at.
  func showing(_ text: SourceText) -> [Diagnostic] {
    var lines: LineTable?
    return map { diagnostic in
      let table = lines ?? LineTable(text.bytes)
      lines = table
      return diagnostic.showing(text.bytes, table)
    }
  }
}

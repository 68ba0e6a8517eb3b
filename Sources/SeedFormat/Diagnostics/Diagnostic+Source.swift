extension Diagnostic {
  /// How many characters of a line are kept; of a longer one, those around the place are.
  private static let excerptLength = 120

  /// The diagnostic with the line of its file that it points at, if it does not show one yet and
  /// points into this file.
  public func showing(_ file: SourceFile) -> Diagnostic {
    guard span?.file == file.name else { return self }
    return showing(bytes: file.bytes)
  }

  /// The diagnostic with the line of the text that it points at.
  func showing(_ text: SourceText) -> Diagnostic { showing(bytes: text.bytes) }

  private func showing(bytes: [UInt8]) -> Diagnostic {
    guard sourceLine == nil, let span, let line = bytes.line(span.line) else { return self }
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
    // A line that is cut in front only for being a little long is shown whole.
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
    map { diagnostic in
      let file = files.first { $0.name == diagnostic.span?.file }
      return file.map { diagnostic.showing($0) } ?? diagnostic
    }
  }
}

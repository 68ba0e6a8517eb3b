/// The text of a scalar that may span several lines, folded by YAML's rules.
struct MultilineContent {
  private var bytes: [UInt8] = []
  private var firstLine: ArraySlice<UInt8>
  private var isMultiline = false

  init(_ firstLine: ArraySlice<UInt8>) {
    self.firstLine = firstLine
  }

  /// Adds a line: a single line break before it becomes a space; of several, the first is dropped.
  mutating func append(breaks: Int, _ line: ArraySlice<UInt8>) {
    if !isMultiline {
      isMultiline = true
      bytes.append(contentsOf: firstLine)
    }
    bytes.appendFold(breaks: breaks)
    bytes.append(contentsOf: line)
  }

  /// The scalar as a node.
  func node(_ style: Scalar.Style, span: SourceSpan) -> Node {
    let text =
      isMultiline
      ? String(decoding: bytes, as: UTF8.self)
      : String(decoding: firstLine, as: UTF8.self)
    return Node(.scalar(Scalar(text, style: style, isContiguous: !isMultiline)), span: span)
  }
}

extension [UInt8] {
  /// Adds the text for line breaks between two folded lines.
  mutating func appendFold(breaks: Int) {
    if breaks == 1 {
      append(.space)
    } else {
      append(contentsOf: repeatElement(.newline, count: Swift.max(0, breaks - 1)))
    }
  }
}

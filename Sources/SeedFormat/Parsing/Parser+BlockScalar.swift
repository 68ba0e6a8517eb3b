extension Parser {
  /// Reads a `|` or `>` block and moves on to the line after it.
  mutating func blockScalar(parent: Int) throws(ParseFailure) -> Node {
    let start = mark()
    let isFolded = next == .greater
    let (increment, chomping, headerSpan) = try blockScalarHeader(start)
    let explicit = increment.map { max(0, parent) + $0 }
    var block = BlockText(isFolded: isFolded)
    var level = explicit
    // The indentation of the most indented empty line before the first line with content.
    var longestEmpty = 0
    while next != 0 {
      while next == .space && (level == nil || position - lineStart < level ?? 0) { position += 1 }
      let spaces = position - lineStart
      if next == .newline {
        if level == nil { longestEmpty = max(longestEmpty, spaces) }
        block.breaks += 1
        startNextLine()
        continue
      }
      // Some readers count spaces at the end of a file as a line, others don't.
      if next == 0 {
        if chomping == .keep && spaces > 0 { throw unendedLineFailure() }
        break
      }
      if next == .tab && spaces < level ?? (parent + 1) { throw tabFailure(at: position) }
      if spaces < level ?? (parent + 1) { break }
      if level == nil {
        if isAtDocumentMarker { break }
        // For libyaml, and thus for many readers, the block has ended here.
        guard spaces > 0 else { throw failure("the text of a block must be indented") }
        guard spaces >= longestEmpty else { throw emptyLineFailure(longestEmpty) }
        level = spaces
      }
      if explicit != nil && parent < 0 { throw rootIndicatorFailure(start) }
      let end = text.endOfLine(from: position)
      block.appendLine(bytes[position..<end])
      position = end
      if next == .newline {
        block.breaks = 1
        startNextLine()
      } else if chomping == .strip {
        lineStart = position
      } else {
        throw unendedLineFailure()
      }
    }
    let content = block.ended(chomping)
    position = lineStart
    skipToContent()
    return Node(
      .scalar(
        Scalar(String(decoding: content, as: UTF8.self), style: isFolded ? .folded : .literal)),
      span: headerSpan)
  }

  /// Reads the rest of the line of `|` or `>`: an indentation, a chomping sign and a comment.
  private mutating func blockScalarHeader(
    _ start: Mark
  ) throws(ParseFailure) -> (increment: Int?, chomping: BlockText.Chomping, span: SourceSpan) {
    var increment: Int?
    var chomping: BlockText.Chomping?
    position += 1
    loop: while true {
      switch next {
      case .plus where chomping == nil: chomping = .keep
      case .dash where chomping == nil: chomping = .strip
      case 0x31...0x39 where increment == nil: increment = Int(next - .zero)
      default: break loop
      }
      position += 1
    }
    let header = span(from: start, to: position)
    let headerEnd = position
    skipBlanks()
    if next == .hash && position > headerEnd { position = text.endOfLine(from: position) }
    switch next {
    case .newline: startNextLine()
    case 0: lineStart = position
    default:
      throw failureToEndOfLine(
        "the text of a `\(string(start.offset, headerEnd))` block starts on the next line",
        hint: "only a digit from 1 to 9, `-` or `+`, and a comment may follow `|` or `>`")
    }
    return (increment, chomping ?? .clip, header)
  }

  private mutating func emptyLineFailure(_ longest: Int) -> ParseFailure {
    failure(
      "an empty line above is indented by \(longest) spaces, this first line of the block by less",
      hint: "delete the spaces on the empty line")
  }

  private mutating func unendedLineFailure() -> ParseFailure {
    failure(
      "the file's last line, inside a block, has no line break at its end",
      hint: "add one, or strip it with `-` after the `|` or `>`")
  }

  private func rootIndicatorFailure(_ start: Mark) -> ParseFailure {
    failure(
      "an indentation can't be given for a block that is the whole document", at: start, length: 2,
      hint: "YAML readers don't agree on what it means there")
  }
}

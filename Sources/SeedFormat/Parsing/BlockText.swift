/// The text of a `|` or `>` block while its lines are read.
struct BlockText {
  /// The treatment of line breaks at the end of a block.
  enum Chomping {
    case strip, clip, keep
  }

  /// Whether single line breaks become spaces, as in a `>` block.
  let isFolded: Bool
  /// Line breaks since the last line with content.
  var breaks = 0
  private var content: [UInt8] = []
  private var hasContent = false
  private var isPreviousSpaced = false

  init(isFolded: Bool) { self.isFolded = isFolded }

  /// Adds a line with content, without its indentation and its line break.
  mutating func appendLine(_ line: ArraySlice<UInt8>) {
    let isSpaced = line.first?.isBlank == true
    if !hasContent || !isFolded || isSpaced || isPreviousSpaced {
      content.append(contentsOf: repeatElement(.newline, count: breaks))
    } else {
      content.appendFold(breaks: breaks)
    }
    content.append(contentsOf: line)
    (hasContent, isPreviousSpaced, breaks) = (true, isSpaced, 0)
  }

  /// The text, with the line breaks at its end treated as the block's header says.
  consuming func ended(_ chomping: Chomping) -> [UInt8] {
    switch chomping {
    case .strip: break
    case .clip: if hasContent { content.append(.newline) }
    case .keep: content.append(contentsOf: repeatElement(.newline, count: breaks))
    }
    return content
  }
}

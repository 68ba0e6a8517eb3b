/// A block of code in a page.
public struct MarkdownBlock: Sendable {
  /// The word after the opening marks: `swift`, `yaml`, `console`.
  public let language: String
  /// Which lines of the page it is, counted from 0, without the marks.
  public let lines: Range<Int>
  /// The lines of the block.
  public let text: [String]
  /// Commands that readers don't see, which change the files beforehand.
  public let setup: [String]

  /// The name of the file that the block shows, in a comment on its first line:
  /// `# Factories/user.yaml`.
  public var fileName: String? {
    guard language == "yaml", let first = text.first, first.hasPrefix("# "),
      first.hasSuffix(".yaml"), !first.dropFirst(2).contains(" ")
    else { return nil }
    return String(first.dropFirst(2))
  }

  /// Returns the blocks between ```` ``` ````, in their order.
  ///
  /// - Parameter lines: the lines of a page or a comment.
  /// - Returns: the blocks; one that isn't closed ends with the lines.
  public static func blocks(of lines: [String]) -> [MarkdownBlock] {
    var result: [MarkdownBlock] = []
    var open: (language: String, first: Int)?
    func close(at end: Int) {
      guard let (language, first) = open else { return }
      result.append(
        MarkdownBlock(
          language: language, lines: first..<end, text: Array(lines[first..<end]),
          setup: setup(before: first - 1, in: lines)))
      open = nil
    }
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if open == nil {
        open = (String(line.dropFirst(3)), index + 1)
      } else {
        close(at: index)
      }
    }
    close(at: lines.count)
    return result
  }

  /// The commands in comments right before a line: `<!-- run: command -->`.
  private static func setup(before line: Int, in lines: [String]) -> [String] {
    var result: [String] = []
    for text in lines[..<line].reversed() {
      if text.isEmpty { continue }
      guard text.hasPrefix("<!-- run: "), text.hasSuffix(" -->") else { break }
      result.insert(String(text.dropFirst(10).dropLast(4)), at: 0)
    }
    return result
  }
}

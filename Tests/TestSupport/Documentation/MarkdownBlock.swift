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
}

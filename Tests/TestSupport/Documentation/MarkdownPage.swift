public import Foundation

/// A page of the documentation, with the code that it shows.
public struct MarkdownPage: Sendable {
  /// The page's path in the repository.
  public let name: String
  /// The page's file.
  public let url: URL
  /// The lines of the page.
  public let lines: [String]

  /// The folder of the package.
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Reads a page.
  ///
  /// - Parameter name: the page's path in the repository.
  /// - Throws: an error if the page can't be read.
  public init(_ name: String) throws {
    self.name = name
    url = Self.root.appendingPathComponent(name)
    lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The names of the pages in a folder of the repository.
  public static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The blocks of code between ```` ``` ````, in their order.
  public var blocks: [MarkdownBlock] {
    var result: [MarkdownBlock] = []
    var open: (language: String, first: Int)?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if let (language, first) = open {
        result.append(
          MarkdownBlock(
            language: language, lines: first..<index, text: Array(lines[first..<index]),
            setup: Self.setup(before: first - 1, in: lines)))
        open = nil
      } else {
        open = (String(line.dropFirst(3)), index + 1)
      }
    }
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

public import Foundation

/// A page of the documentation, with the code that it shows.
public struct MarkdownPage: Sendable {
  /// The page's path in the repository.
  public let name: String
  /// The page's file.
  public let url: URL
  /// The lines of the page.
  public let lines: [String]

  /// Reads a page.
  ///
  /// - Parameter name: the page's path in the repository.
  /// - Throws: an error if the page can't be read.
  public init(_ name: String) throws {
    self.name = name
    url = RepositoryFiles.root.appendingPathComponent(name)
    lines = try RepositoryFiles.text(of: name)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The names of the pages in a folder of the repository.
  public static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: RepositoryFiles.root.appendingPathComponent(folder).path
    )
    .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The blocks of code between ```` ``` ````, in their order.
  public var blocks: [MarkdownBlock] { MarkdownBlock.blocks(of: lines) }
}

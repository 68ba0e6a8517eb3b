import Foundation

/// Files of tests that have the Swift code of pages and doc comments, so that these show nothing
/// that doesn't compile.
public struct SnippetFile: Sendable {
  private let code: Data

  /// Reads the files.
  ///
  /// - Parameter names: the files' paths in the repository.
  /// - Throws: an error if a file can't be read.
  public init(_ names: [String]) throws {
    self.init(code: try names.map(RepositoryFiles.text).joined(separator: "\n"))
  }

  /// Creates a file with some code.
  public init(code: String) { self.code = Self.squeezed(code) }

  /// The paragraphs and imports of a page's Swift code that the files don't have.
  public func missing(of page: MarkdownPage) -> [String] { missing(of: page.blocks) }

  /// The paragraphs and imports of the Swift code in blocks that the files don't have.
  ///
  /// Blanks and line ends don't count: a formatter may set them in another way.
  public func missing(of blocks: [MarkdownBlock]) -> [String] {
    blocks.filter { $0.language == "swift" }.flatMap { block in
      let (imports, rest) = (
        block.text.filter { $0.hasPrefix("import ") },
        block.text.filter { !$0.hasPrefix("import ") }
      )
      let paragraphs = rest.split(separator: "").map { $0.joined(separator: "\n") }
      return (imports + paragraphs).filter { code.range(of: Self.squeezed($0)) == nil }
    }
  }

  private static func squeezed(_ text: String) -> Data {
    Data(text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") })
  }
}

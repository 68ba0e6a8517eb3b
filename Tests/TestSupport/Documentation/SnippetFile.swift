import Foundation

/// Files of tests that have the Swift code of a page, so that the page shows nothing that doesn't
/// compile.
public struct SnippetFile {
  private let code: String

  /// Reads the files.
  ///
  /// - Parameter names: the files' paths in the repository.
  /// - Throws: an error if a file can't be read.
  public init(_ names: [String]) throws {
    let texts = try names.map {
      try String(contentsOf: MarkdownPage.root.appendingPathComponent($0), encoding: .utf8)
    }
    code = Self.squeezed(texts.joined(separator: "\n"))
  }

  /// The paragraphs and imports of a page's Swift code that the files don't have.
  ///
  /// Blanks and line ends don't count: a formatter may set them in another way.
  public func missing(of page: MarkdownPage) -> [String] {
    page.blocks.filter { $0.language == "swift" }.flatMap { block in
      let (imports, rest) = (
        block.text.filter { $0.hasPrefix("import ") },
        block.text.filter { !$0.hasPrefix("import ") }
      )
      let paragraphs = rest.split(separator: "").map { $0.joined(separator: "\n") }
      return (imports + paragraphs).filter { !code.contains(Self.squeezed($0)) }
    }
  }

  private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}

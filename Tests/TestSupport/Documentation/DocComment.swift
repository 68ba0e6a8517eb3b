import Foundation

/// A doc comment of a source file, and the declaration that it describes.
public struct DocComment: Sendable {
  /// The number of its first line in the file, counted from 1.
  public let line: Int
  /// Its lines, without the slashes.
  public let text: [String]
  /// The first line of its declaration, without attributes on lines of their own.
  public let declaration: String

  /// The blocks of code that it shows.
  public var blocks: [MarkdownBlock] { MarkdownBlock.blocks(of: text) }

  /// The name of the type that it describes; `nil` for another declaration.
  public var typeName: String? {
    let words = declaration.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    let others: Set<Substring> = ["case", "func", "init", "let", "var"]
    let types: Set<Substring> = ["actor", "class", "enum", "protocol", "struct"]
    guard let kind = words.firstIndex(where: { others.contains($0) || types.contains($0) }),
      types.contains(words[kind]), kind + 1 < words.count
    else { return nil }
    return String(words[kind + 1])
  }

  /// Returns the doc comments of a source, in their order.
  public static func comments(of source: String) -> [DocComment] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop(while: \.isWhitespace) }
    var comments: [DocComment] = []
    var index = 0
    while index < lines.count {
      let end = lines[index...].firstIndex { !$0.hasPrefix("///") } ?? lines.count
      if end > index {
        let declaration = lines[end...].first { !isAttribute($0) } ?? ""
        comments.append(
          DocComment(
            line: index + 1, text: lines[index..<end].map(content),
            declaration: String(declaration)))
      }
      index = end + 1
    }
    return comments
  }

  private static func content(of line: Substring) -> String {
    let text = line.dropFirst(3)
    return String(text.first == " " ? text.dropFirst() : text)
  }

  /// Whether a line has only an attribute, such as `@discardableResult`.
  private static func isAttribute(_ line: Substring) -> Bool {
    line.hasPrefix("@") && !line.contains(" ")
  }
}

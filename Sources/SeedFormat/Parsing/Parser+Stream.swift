extension Parser {
  /// Reads the whole file.
  mutating func parseStream() -> [Document] {
    var documents: [Document] = []
    // A document without `---` is allowed at the start and after `...`.
    var mayBeBare = true
    skipToContent()
    while !isAtEnd {
      do throws(ParseFailure) {
        if isAtMarker(.dot) {
          position += 3
          try finishLine()
          mayBeBare = true
          continue
        }
        if mayBeBare && next == .percent && position == lineStart { try directives() }
        documents.append(try document(mayBeBare: mayBeBare))
      } catch {
        recover(from: error, level: -1)
      }
      mayBeBare = false
    }
    return documents
  }

  /// Reads one document, up to the marker that ends it or the end of the file.
  private mutating func document(mayBeBare: Bool) throws(ParseFailure) -> Document {
    anchors = [:]
    openAnchors = []
    repeatedBytes = 0
    depth = 0
    let root: Node
    if isAtMarker(.dash) {
      position += 3
      root = try blockNode(parent: -1, role: .root)
    } else if mayBeBare {
      root = try nodeOnNewLine(parent: -1, role: .root, outer: nil, from: mark())
    } else {
      throw strayContentFailure()
    }
    if indent >= 0 { throw strayContentFailure() }
    return Document(root: root)
  }

  private mutating func strayContentFailure() -> ParseFailure {
    failureToEndOfLine(
      "this line doesn't belong to anything above it",
      hint: "indent it like the entry that it follows, or start a document with `---`")
  }

  /// Reads the directives in front of a document; `%YAML 1.2` is the only one.
  private mutating func directives() throws(ParseFailure) {
    var isSeen = false
    while next == .percent && position == lineStart {
      let start = mark()
      let end = text.endOfLine(from: position)
      var words = string(position, min(end, position + 200))
        .split { $0 == " " || $0 == "\t" }[...]
      if let comment = words.firstIndex(where: { $0.hasPrefix("#") }) { words = words[..<comment] }
      guard words.first == "%YAML" else {
        throw failureToEndOfLine("directives other than `%YAML` are not part of the format")
      }
      guard words.count == 2, words.last == "1.2" else {
        throw failureToEndOfLine("the format is YAML 1.2", hint: "write `%YAML 1.2`")
      }
      guard !isSeen else { throw failure("a second `%YAML`", at: start, length: 5) }
      isSeen = true
      skipLine()
    }
    guard isAtMarker(.dash) else {
      throw failureToEndOfLine("`---` is expected after a directive")
    }
  }
}

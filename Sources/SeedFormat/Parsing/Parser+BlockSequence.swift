extension Parser {
  /// Reads a sequence whose `-` are in the column of `level` spaces, from the first `-`.
  mutating func blockSequence(level: Int) throws(ParseFailure) -> Node {
    let start = mark()
    try enter(start)
    defer { depth -= 1 }
    var entries: [Node] = []
    repeat {
      do throws(ParseFailure) {
        position += 1
        entries.append(try blockNode(parent: level, role: .sequenceEntry))
        rejectTabbedLines()
        if indent > level { throw deeperLineFailure(level: level) }
      } catch {
        recover(from: error, level: level)
      }
    } while indent == level && isAtBlockIndicator(.dash)
    return Node(.sequence(entries), span: span(at: start))
  }

  /// The error for a line that is indented more than the entries around it.
  mutating func deeperLineFailure(level: Int) -> ParseFailure {
    failureToEndOfLine(
      "this line is indented by \(indent) spaces, the entries around it by \(level)",
      hint: "indent it like them")
  }
}

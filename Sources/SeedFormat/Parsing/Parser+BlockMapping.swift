extension Parser {
  /// Reads a mapping whose keys are in the column of `level` spaces, from after the colon of its
  /// first key.
  mutating func blockMapping(level: Int, first: Key, start: Mark) throws(ParseFailure) -> Node {
    try enter(start)
    defer { depth -= 1 }
    var entries = MappingBuilder()
    var known: Key? = first
    repeat {
      do throws(ParseFailure) {
        let key = if let known { known } else { try blockKey(level: level) }
        known = nil
        let value = try blockNode(parent: level, role: .mappingValue)
        if let problem = entries.add(key, value) { report(problem) }
        rejectTabbedLines()
        if indent > level { throw deeperLineFailure(level: level) }
      } catch {
        known = nil
        recover(from: error, level: level)
      }
    } while indent == level
    return Node(.mapping(entries.mapping), span: first.span)
  }

  /// Reads a further key of a mapping.
  private mutating func blockKey(level: Int) throws(ParseFailure) -> Key {
    let start = mark()
    let lineBefore = line
    let own = try properties()
    if isAtBlockIndicator(.dash) {
      throw failure(
        "a list's entry among the keys of a mapping", at: start,
        hint: "indent it below the key that it belongs to")
    }
    if next == .newline || next == 0 || next == .hash {
      throw failure("a key is expected after an anchor", at: start)
    }
    if next == .bar || next == .greater { throw unexpectedCharacterFailure(inFlow: false) }
    let isPlain = next != .leftBracket && next != .leftBrace
    let atom = try blockAtom(parent: level, start: start)
    guard atom.isKey else {
      let span = atom.node.span
      throw ParseFailure(
        diagnostic: Diagnostic(
          .error, "`key: value` is expected here", at: span,
          hint: isPlain ? "a colon and a space are missing" : nil),
        keepsLine: line > lineBefore)
    }
    let key = try key(atom, own)
    position += 1
    return key
  }
}

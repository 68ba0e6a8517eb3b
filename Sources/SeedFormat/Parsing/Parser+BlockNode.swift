/// The role of a block node in its parent, which determines its layout.
enum BlockRole {
  /// The document itself.
  case root
  /// After `-`: a collection may start on the same line.
  case sequenceEntry
  /// After `key:`: a sequence may be indented like the key.
  case mappingValue
}

extension Parser {
  /// Reads the node after an indicator: on the same line, on the lines below, or nothing at all.
  ///
  /// - Parameters:
  ///   - parent: the indentation of the collection that the node belongs to.
  ///   - role: the node's role in that collection.
  /// - Returns: the node; an empty one if there is nothing.
  /// - Throws: `ParseFailure` at the first character that can't be read.
  mutating func blockNode(parent: Int, role: BlockRole) throws(ParseFailure) -> Node {
    let indicatorEnd = mark()
    skipBlanks()
    if next == .newline || next == 0 || next == .hash {
      position = indicatorEnd.offset
      try finishLine()
      return try nodeOnNewLine(parent: parent, role: role, outer: nil, from: indicatorEnd)
    }
    var isTabbed = false
    for offset in indicatorEnd.offset..<position where bytes[offset] == .tab { isTabbed = true }
    self.isTabbed = isTabbed
    return try blockContent(
      parent: parent, role: role, outer: nil,
      isOnIndicatorLine: true, startsCollection: role == .sequenceEntry && !isTabbed)
  }

  /// Reads the node that may be on the parser's line; an empty one if that line belongs to an outer
  /// collection.
  ///
  /// - Parameters:
  ///   - parent: the indentation of the collection that the node belongs to.
  ///   - role: the node's role in that collection.
  ///   - outer: the properties of the node on a line above.
  ///   - from: the position of an empty node.
  /// - Returns: the node.
  /// - Throws: `ParseFailure` at the first character that can't be read.
  mutating func nodeOnNewLine(
    parent: Int, role: BlockRole, outer: Properties?, from: Mark
  ) throws(ParseFailure) -> Node {
    if indent > parent {
      return try blockContent(
        parent: parent, role: role, outer: outer,
        isOnIndicatorLine: false, startsCollection: !isTabbed)
    }
    if role == .mappingValue && indent == parent && !isTabbed && isAtBlockIndicator(.dash) {
      let sequence = try blockSequence(level: parent)
      return define(outer, as: sequence)
    }
    return define(outer, as: Node(.scalar(Scalar("")), span: span(at: from)))
  }

  /// Reads a node from its first character.
  ///
  /// - Parameters:
  ///   - parent: the indentation of the collection that the node belongs to.
  ///   - role: the node's role in that collection.
  ///   - outer: the properties of the node on a line above.
  ///   - isOnIndicatorLine: whether `-`, `key:` or `---` is on the same line.
  ///   - startsCollection: whether a block collection may start here.
  /// - Returns: the node.
  /// - Throws: `ParseFailure` at the first character that can't be read.
  private mutating func blockContent(
    parent: Int, role: BlockRole, outer: Properties?, isOnIndicatorLine: Bool,
    startsCollection: Bool
  ) throws(ParseFailure) -> Node {
    let start = mark()
    let level = position - lineStart
    let own = try properties()
    if let own, next == .newline || next == 0 || next == .hash {
      if outer != nil { throw secondAnchorFailure(own) }
      position = own.end
      try finishLine()
      return try nodeOnNewLine(parent: parent, role: role, outer: own, from: start)
    }
    switch next {
    case .dash where bytes[position + 1].endsToken:
      if let own {
        throw failure("an anchor can't come before `-`", at: own.start, length: own.length)
      }
      guard startsCollection else { throw misplacedSequenceFailure(isOnIndicatorLine) }
      let sequence = try blockSequence(level: level)
      return define(outer, as: sequence)
    case .bar, .greater:
      if let own, outer != nil { throw secondAnchorFailure(own) }
      let scalar = try blockScalar(parent: parent)
      return define(own ?? outer, as: scalar)
    default:
      let atom = try blockAtom(parent: parent, start: start)
      guard atom.isKey else {
        if let own, outer != nil { throw secondAnchorFailure(own) }
        if let outer, atom.isAlias { throw anchoredAliasFailure(outer) }
        return define(own ?? outer, as: atom.node)
      }
      guard startsCollection else {
        throw misplacedMappingFailure(atom, isOnIndicatorLine, role)
      }
      let first = try key(atom, own)
      position += 1
      let mapping = try blockMapping(level: level, first: first, start: start)
      return define(outer, as: mapping)
    }
  }

  private mutating func misplacedSequenceFailure(_ isOnIndicatorLine: Bool) -> ParseFailure {
    if isTabbed { return tabFailure() }
    return failure(
      isOnIndicatorLine
        ? "a list can't start on the same line as its key" : "a list can't start here",
      hint: isOnIndicatorLine ? "start it on the next line" : nil)
  }

  private mutating func misplacedMappingFailure(
    _ atom: Atom, _ isOnIndicatorLine: Bool, _ role: BlockRole
  ) -> ParseFailure {
    if isTabbed && (!isOnIndicatorLine || role == .sequenceEntry) { return tabFailure() }
    let message =
      role == .root
      ? "a mapping can't start on the same line as `---`"
      : "a mapping can't start on the same line as its key"
    return failure(
      message, hint: "start it on the next line, or quote the value if the colon belongs to it")
  }
}

/// The anchor in front of a node.
struct Properties {
  var name: String
  var start: Mark
  /// The offset after the anchor.
  var end: Int
  /// How many bytes aliases had repeated when the anchor was read.
  var repeatedBefore: Int

  /// The anchor's length with its `&`; its name is ASCII.
  var length: Int { name.utf8.count + 1 }
}

/// The node of an anchor.
struct Anchored {
  var node: Node
  /// How many bytes the node would have with all aliases in it expanded.
  var size: Int
}

extension Parser {
  /// Reads an anchor and the white space after it, if there is one.
  mutating func properties() throws(ParseFailure) -> Properties? {
    if next == .exclamation { throw unexpectedCharacterFailure(inFlow: false) }
    guard next == .ampersand else { return nil }
    let start = mark()
    let name = try anchorName("anchor")
    // After an error, anchors of abandoned nodes may still be open.
    if openAnchors.contains(name) && diagnostics.isEmpty {
      throw failure("the anchor `\(name)` is inside itself", at: start, length: name.utf8.count + 1)
    }
    let own = Properties(
      name: name, start: start, end: position, repeatedBefore: repeatedBytes)
    openAnchors.append(name)
    skipBlanks()
    if next == .exclamation { throw unexpectedCharacterFailure(inFlow: false) }
    if next == .ampersand { throw secondAnchorFailure(own) }
    if next == .asterisk {
      throw anchoredAliasFailure(own)
    }
    return own
  }

  /// Reads an alias and returns its node.
  mutating func alias() throws(ParseFailure) -> Node {
    let start = mark()
    let name = try anchorName("alias")
    let length = name.utf8.count + 1
    guard let anchored = anchors[name] else {
      if openAnchors.contains(name) {
        if !diagnostics.isEmpty { return Node(.scalar(Scalar("")), span: span(at: start)) }
        throw failure("`*\(name)` is inside the node that it repeats", at: start, length: length)
      }
      let near = Suggestion.nearest(to: name, among: anchors.keys)
      throw failure(
        "there is no anchor `&\(name)` above this alias", at: start, length: length,
        hint: near.map { Suggestion.hint(naming: "*\($0)") })
    }
    repeatedBytes += anchored.size
    guard repeatedBytes <= limits.maximumAliasBytes else {
      throw failure(
        "the aliases repeat more than \(limits.maximumAliasBytes) bytes", at: start, length: length)
    }
    return anchored.node
  }

  /// Gives a node its anchor, if it has one.
  mutating func define(_ properties: Properties?, as node: Node) -> Node {
    guard let properties else { return node }
    openAnchors.removeAll { $0 == properties.name }
    let size = position - properties.start.offset + repeatedBytes - properties.repeatedBefore
    anchors[properties.name] = Anchored(node: node, size: size)
    return node
  }

  /// The error for an anchor in front of an alias.
  func anchoredAliasFailure(_ own: Properties) -> ParseFailure {
    failure("an alias can't have an anchor", at: own.start, length: own.length)
  }

  /// The error for two anchors of one node.
  func secondAnchorFailure(_ second: Properties) -> ParseFailure {
    failure("a node can have only one anchor", at: second.start, length: second.length)
  }

  /// Reads `&name` or `*name`.
  private mutating func anchorName(_ kind: String) throws(ParseFailure) -> String {
    let start = position
    position += 1
    while next.isAnchorCharacter { position += 1 }
    let isSeparate =
      next.endsToken || next == .comma || next == .rightBracket || next == .rightBrace
    guard position > start + 1, isSeparate else {
      position = start
      throw failureToEndOfLine(
        "the name of an \(kind) may only contain letters, digits, `-` and `_`",
        hint: "quote the value if this isn't one")
    }
    return string(start + 1, position)
  }
}

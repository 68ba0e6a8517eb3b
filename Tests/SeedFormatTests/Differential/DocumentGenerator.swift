import RandomSupport

/// Writes random files together with the trees that they represent, in every layout of the format.
struct DocumentGenerator {
  private var random: SeededRandom
  private var anchors: [(name: String, tree: Tree)] = []
  private var anchorCount = 0

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// A file of one to three documents.
  mutating func file() -> (text: String, trees: [Tree]) {
    var text = random.oneIn(12) ? "%YAML 1.2\n---" : random.oneIn(3) ? "---" : ""
    var trees: [Tree] = []
    repeat {
      anchors = []
      let isBare = !text.hasSuffix("---")
      let (body, tree) = isBare ? bareDocument() : node(level: -1, depth: 0, role: .root)
      text += body
      trees.append(tree)
      let mayAppend = random.oneIn(4) && trees.count < 3
      if !mayAppend { break }
      text += random.pick(["---", "...\n---", "... # end\n%YAML 1.2\n---", "...\n"])
    } while true
    if random.oneIn(6) { text += random.pick(["...\n", "# the end", "# c\n\n", "...\n# end\n"]) }
    return (text, trees)
  }

  private enum Role {
    case root, sequenceEntry, mappingValue
  }

  // MARK: Blocks

  private mutating func bareDocument() -> (String, Tree) {
    let (body, tree) = random.oneIn(2) ? mapping(at: 0, depth: 0) : sequence(at: 0, depth: 0)
    return (noise() + body, tree)
  }

  /// The text after an indicator, up to the end of its last line.
  private mutating func node(level: Int, depth: Int, role: Role) -> (String, Tree) {
    let (anchor, name) = anchorPrefix()
    let (body, tree) = unanchored(level: level, depth: depth, role: role, isAnchored: name != nil)
    if let name { anchors.append((name, tree)) }
    return (anchor + body, tree)
  }

  private mutating func unanchored(
    level: Int, depth: Int, role: Role, isAnchored: Bool
  ) -> (String, Tree) {
    let choice = random.below(depth > 3 ? 7 : 11)
    switch choice {
    case 0:
      return (lineEnd(), .scalar("", isPlain: true))
    case 1 where !isAnchored && !anchors.isEmpty:
      let anchor = random.pick(anchors)
      return (" *\(anchor.name)" + lineEnd(), anchor.tree)
    case 2:
      let (text, tree) = blockScalar(level: level)
      return (" " + text, tree)
    case 3:
      let (text, tree) = flow(minimum: level + 1, depth: depth + 1)
      return (separation(level: level) + text + lineEnd(), tree)
    case 0...6:
      let (text, tree) = scalar(minimum: level + 1, isFlow: false)
      return (separation(level: level) + text + lineEnd(), tree)
    default:
      return collection(level: level, depth: depth, role: role, isAnchored: isAnchored)
    }
  }

  private mutating func collection(
    level: Int, depth: Int, role: Role, isAnchored: Bool
  ) -> (String, Tree) {
    let isMapping = random.oneIn(2)
    if role == .sequenceEntry && !isAnchored && random.oneIn(2) {
      // On the same line, indented by the text before it.
      let spaces = 1 + random.below(3)
      let inner = level + 1 + spaces
      let (text, tree) =
        isMapping ? mapping(at: inner, depth: depth + 1) : sequence(at: inner, depth: depth + 1)
      return (String(repeating: " ", count: spaces) + text.dropFirst(inner), tree)
    }
    let isFlush = role == .mappingValue && !isMapping && random.oneIn(2)
    let inner = isFlush ? level : level + 1 + random.below(3)
    let (text, tree) =
      isMapping ? mapping(at: inner, depth: depth + 1) : sequence(at: inner, depth: depth + 1)
    return (lineEnd() + noise() + text, tree)
  }

  private mutating func sequence(at level: Int, depth: Int) -> (String, Tree) {
    var text = ""
    var items: [Tree] = []
    for _ in 0...random.below(4) {
      let (body, tree) = node(level: level, depth: depth, role: .sequenceEntry)
      text += spaces(level) + "-" + body + (items.isEmpty ? "" : noise())
      items.append(tree)
    }
    return (text, .sequence(items))
  }

  private mutating func mapping(at level: Int, depth: Int) -> (String, Tree) {
    var text = ""
    var entries: [Tree.Entry] = []
    for index in 0...random.below(4) {
      let (written, key) = self.key(index, isFlow: false)
      let (body, tree) = node(level: level, depth: depth, role: .mappingValue)
      text += spaces(level) + written + (random.oneIn(8) ? " :" : ":") + body
      if index > 0 { text += noise() }
      entries.append(Tree.Entry(key: Array(key.utf8), value: tree))
    }
    return (text, .mapping(entries))
  }

  // MARK: Flow collections

  private mutating func flow(minimum: Int, depth: Int) -> (String, Tree) {
    let isMapping = random.oneIn(2)
    var text = isMapping ? "{" : "["
    var items: [Tree] = []
    var entries: [Tree.Entry] = []
    let count = random.below(4)
    for index in 0..<count {
      text += flowSpace(minimum)
      let (value, tree) =
        depth < 4 && random.oneIn(4)
        ? flow(minimum: minimum, depth: depth + 1) : scalar(minimum: minimum, isFlow: true)
      if isMapping || random.oneIn(6) {
        let (written, key) = self.key(index, isFlow: true)
        text += written + ": " + (isMapping ? flowSpace(minimum) : "") + value
        let entry = Tree.Entry(key: Array(key.utf8), value: tree)
        if isMapping { entries.append(entry) } else { items.append(.mapping([entry])) }
      } else {
        text += value
        items.append(tree)
      }
      text += flowSpace(minimum)
      if index + 1 < count || random.oneIn(4) { text += "," }
    }
    text += flowSpace(minimum) + (isMapping ? "}" : "]")
    return (text, isMapping ? .mapping(entries) : .sequence(items))
  }

  private mutating func flowSpace(_ minimum: Int) -> String {
    switch random.below(12) {
    case 0: "\n" + spaces(max(1, minimum) + random.below(3))
    case 1: " # ] }\n" + spaces(max(1, minimum))
    case 2: "\n\n" + spaces(max(1, minimum))
    case 3...6: ""
    default: " "
    }
  }

  // MARK: Scalars

  private mutating func scalar(minimum: Int, isFlow: Bool) -> (String, Tree) {
    switch random.below(4) {
    case 0: return quoted(minimum: minimum, isDouble: true)
    case 1: return quoted(minimum: minimum, isDouble: false)
    default: return plain(minimum: minimum, isFlow: isFlow)
    }
  }

  private static let words = [
    "a", "b:c", "x#y", "-z", "1", "-2.50", "true", "~", "null", "é", "日本", "😀", "it's", "say\"hi\"",
    "http://x/y?z=1", "f(1)", "50%", "a&b", "c*d", "e!", "0x1F", "<<x", "=", "--", "..", "a\\n",
    "@",
    "`", "%x", "|", ">", "?x", ":y", "a?", "\u{A0}",
  ]
  private static let blockWords = ["a,b", "[x]", "{y}", ",", "]"]

  private mutating func plain(minimum: Int, isFlow: Bool) -> (String, Tree) {
    let words = isFlow ? Self.words : Self.words + Self.blockWords
    let unfit = Set("@`%|>,[]{}?:".unicodeScalars)
    var first = random.pick(words)
    while let scalar = first.unicodeScalars.first, unfit.contains(scalar) {
      first = random.pick(words)
    }
    var (text, value) = (first, first)
    for _ in 0..<random.below(4) {
      let (written, read) = gap(minimum: minimum)
      let word = random.pick(words)
      text += written + word
      value += read + word
    }
    return (text, .scalar(value, isPlain: true))
  }

  /// What may be between two words: as it is written, and as it is read.
  private mutating func gap(minimum: Int) -> (String, String) {
    // No word in the first column can be a marker between documents: they have two characters.
    let indent = spaces(minimum + random.below(3))
    switch random.below(8) {
    case 0: return ("\n" + indent, " ")
    case 1: return ("  \n" + indent, " ")
    case 2: return ("\n\n" + indent, "\n")
    case 3: return ("\n \n\n" + indent, "\n\n")
    case 4: return ("  ", "  ")
    default: return (" ", " ")
    }
  }

  private mutating func quoted(minimum: Int, isDouble: Bool) -> (String, Tree) {
    var (text, value) = ("", "")
    for index in 0..<random.below(5) {
      if index > 0 {
        let (written, read) = gap(minimum: max(minimum, 0))
        text += written
        value += read
      }
      let word = random.pick(Self.words + Self.blockWords + ["# no", "a: b", "- c", "''", "\\"])
      value += word
      text += isDouble ? escaped(word) : word.replacing("'", with: "''")
      if isDouble && random.oneIn(3) {
        let (written, read) = random.pick([
          ("\\t", "\t"), ("\\x41", "A"), ("\\u00e9", "é"), ("\\U0001F600", "😀"), ("\\/", "/"),
          ("\\_", "\u{A0}"), ("\\N", "\u{85}"), ("\\e", "\u{1B}"), ("\\ ", " "), ("\\n", "\n"),
          ("\\\n" + spaces(max(minimum, 0)) + "\\x20", " "),
        ])
        text += written + "z"
        value += read + "z"
      }
    }
    let quote = isDouble ? "\"" : "'"
    return (quote + text + quote, .scalar(value, isPlain: false))
  }

  private mutating func escaped(_ word: String) -> String {
    word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  /// A literal or folded block from its header to its last line.
  private mutating func blockScalar(level: Int) -> (String, Tree) {
    let isFolded = random.oneIn(2)
    let chomping = random.below(3)
    var lines: [String] = []
    for _ in 0..<random.below(5) {
      let word = random.pick(Self.words + Self.blockWords + ["# no", "a: b", "- c", "\"", "a  "])
      lines.append(random.oneIn(4) ? "" : word)
    }
    let blanksBehind = random.below(3)
    while lines.last == "" { lines.removeLast() }
    // What follows an empty block at the root would be taken for its text.
    if level < 0 && lines.isEmpty { lines = ["text"] }
    let increment = 1 + random.below(3)
    let isExplicit = level >= 0 && random.oneIn(3)
    let indent = max(0, level) + increment
    var header = isFolded ? ">" : "|"
    let sign = ["", "-", "+"][chomping]
    header += isExplicit ? (random.oneIn(2) ? "\(increment)" + sign : sign + "\(increment)") : sign
    var text = header + (random.oneIn(5) ? " # block" : "") + "\n"
    for line in lines { text += line.isEmpty ? "\n" : spaces(indent) + line + "\n" }
    text += String(repeating: "\n", count: blanksBehind)
    var value = isFolded ? fold(lines) : lines.joined(separator: "\n")
    switch chomping {
    case 0: value += lines.isEmpty ? "" : "\n"
    case 2: value += String(repeating: "\n", count: blanksBehind + (lines.isEmpty ? 0 : 1))
    default: break
    }
    return (text, .scalar(value, isPlain: false))
  }

  private func fold(_ lines: [String]) -> String {
    var (value, breaks, hasText) = ("", 0, false)
    for line in lines {
      if line.isEmpty {
        breaks += 1
      } else {
        let gap = hasText && breaks == 0 ? " " : String(repeating: "\n", count: breaks)
        value += gap + line
        (breaks, hasText) = (0, true)
      }
    }
    return value
  }

  // MARK: Small parts

  private mutating func key(_ index: Int, isFlow: Bool) -> (String, String) {
    switch random.below(6) {
    case 0: ("\"k \\\"\(index)\"", "k \"\(index)")
    case 1: ("'k''\(index): x'", "k'\(index): x")
    case 2: ("日 k\(index)", "日 k\(index)")
    default: ("key-\(index)", "key-\(index)")
    }
  }

  private mutating func anchorPrefix() -> (String, String?) {
    guard random.oneIn(12) else { return ("", nil) }
    anchorCount += 1
    let name = "n\(anchorCount)"
    return (" &\(name)", name)
  }

  private mutating func separation(level: Int) -> String {
    switch random.below(10) {
    case 0: lineEnd() + spaces(level + 1 + random.below(3))
    case 1: "   "
    default: " "
    }
  }

  private mutating func lineEnd() -> String {
    random.pick(["\n", "\n", "\n", " \n", " # comment: [\n", "\t# tab\n"])
  }

  /// Lines that mean nothing; the first is a comment in the first column, which ends any block.
  private mutating func noise() -> String {
    guard random.oneIn(8) else { return "" }
    return "# comment\n" + random.pick(["", "\n", "      # indented\n", "  \n"])
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

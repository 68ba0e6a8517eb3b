/// The context of a position in a file: the keys around it, found by indentation, so that an
/// incomplete file is enough.
struct CursorContext {
  /// The keys from the document's root to the mapping at the position; `[]` for an item of a list.
  var path: [String] = []
  /// The key whose value the position is in; `nil` if a key is expected.
  var key: String?
  /// The part of the value, or of the key, before the position.
  var written = ""
  /// The keys and values of the mappings around the position, the outermost first, as far as they
  /// are known.
  var levels: [[String: String]] = []
  /// Whether the position is within the braces of a template.
  var isInTemplate = false

  /// The keys and values in the same mapping as the position.
  var siblings: [String: String] { levels.last ?? [:] }

  /// The value of a key in the nearest mapping around the position that has it.
  func nearest(_ key: String) -> String? {
    for level in levels.reversed() { if let value = level[key] { return value } }
    return nil
  }

  private struct Line {
    var dash: Int?
    var indent: Int
    var key: String?
    var value: String

    /// Reads the structure of a line; `nil` for a blank one or a comment.
    init?(_ text: Substring) {
      var rest = text
      var column = rest.prefix { $0 == " " }.count
      rest = rest.dropFirst(column)
      while rest.hasPrefix("- ") || rest == "-" {
        dash = dash ?? column
        let blanks = rest.dropFirst().prefix { $0 == " " }.count + 1
        column += blanks
        rest = rest.dropFirst(blanks)
      }
      guard dash != nil || !rest.isEmpty, !rest.hasPrefix("#"), !rest.hasPrefix("---") else {
        return nil
      }
      indent = column
      (key, value) = CursorContext.pair(String(rest))
    }
  }

  /// `key: value`, or only a value.
  private static func pair(_ text: String) -> (String?, String) {
    guard let colon = text.firstIndex(of: ":") else { return (nil, text) }
    let after = text.index(after: colon)
    guard after == text.endIndex || text[after] == " " else { return (nil, text) }
    let name = text[..<colon].filter { $0 != "\"" && $0 != "'" }
    guard !name.contains("{"), !name.contains("(") else { return (nil, text) }
    let value = text[after...].drop { $0 == " " }
    return (String(name), String(value))
  }

  init(_ text: EditorText, line: Int, character: Int) {
    let (number, prefix) = Self.joined(text, line, character)
    var start = number
    // The document begins after the last `---`.
    while start > 0, !text.line(start - 1).hasPrefix("---") { start -= 1 }
    let current = Line(prefix[...])
    let indent = current?.indent ?? prefix.prefix { $0 == " " }.count
    collect(text, from: number, start, indent: indent, dash: current?.dash)
    if let current, let name = current.key {
      key = name
      written = current.value
    } else {
      written = current?.value ?? ""
    }
    flow()
  }

  /// The line with the text before the position; if braces are open on a line above, the text
  /// starts there.
  private static func joined(
    _ text: EditorText, _ line: Int, _ character: Int
  ) -> (line: Int, prefix: String) {
    var start = line
    while start > 0, !text.line(start - 1).hasPrefix("---") { start -= 1 }
    var first: (line: Int, indent: Int)?
    var joined = ""
    for index in start...max(start, line) {
      let isLast = index >= line
      let content = isLast ? text.prefix(line, character) : text.line(index)
      let indent = content.prefix { $0 == " " }.count
      // A line that isn't indented more lies outside the braces, which weren't closed.
      if let known = first, indent <= known.indent,
        !content.dropFirst(indent).hasPrefix("}"), !content.dropFirst(indent).hasPrefix("]"),
        !(isLast && content.allSatisfy { $0 == " " })
      {
        first = nil
      }
      if let known = first {
        joined += " " + content.dropFirst(indent)
        if isLast { return (known.line, joined) }
      } else {
        joined = content
        if isLast { return (line, content) }
        guard let own = Line(content[...]), own.value.hasPrefix("{") || own.value.hasPrefix("[")
        else { continue }
        first = (index, indent)
      }
      if depth(of: joined) <= 0 { first = nil }
    }
    return (line, text.prefix(line, character))
  }

  /// How many braces and brackets of a text are open.
  private static func depth(of text: String) -> Int {
    var depth = 0
    var quote: Character?
    var previous: Character = " "
    for character in text {
      if let mark = quote {
        if character == mark { quote = nil }
      } else if (character == "\"" || character == "'") && " [{,(=:".contains(previous) {
        quote = character
      } else if character == "{" || character == "[" {
        depth += 1
      } else if character == "}" || character == "]" {
        depth -= 1
      }
      previous = character
    }
    return depth
  }

  /// Walks up to the document's start.
  private mutating func collect(
    _ text: EditorText, from number: Int, _ start: Int, indent: Int, dash: Int?
  ) {
    var path: [String] = []
    var levels: [[String: String]] = [[:]]
    // Parents have less than this indentation; siblings exactly `level`.
    var level = indent
    var limit = indent
    if let dash {
      path.append("[]")
      levels.append([:])
      level = -1
      limit = dash + 1
    }
    var below = number + 1
    // Reads the lines below in the same mapping.
    while dash == nil, below < text.lines.count, let line = Line(text.line(below)[...]) {
      if line.indent < indent || line.dash != nil || text.line(below).hasPrefix("---") { break }
      if line.indent == indent, let key = line.key { levels[0][key] = line.value }
      below += 1
    }
    var place = number - 1
    while place >= start {
      defer { place -= 1 }
      guard let line = Line(text.line(place)[...]) else { continue }
      if line.indent == level, let key = line.key {
        levels[levels.count - 1][key] = line.value
        if let dash = line.dash {
          path.append("[]")
          levels.append([:])
          level = -1
          limit = dash + 1
        }
      } else if line.indent < limit, let key = line.key {
        path.append(key)
        levels.append([key: line.value])
        level = line.indent
        limit = line.indent
        if let dash = line.dash {
          path.append("[]")
          levels.append([:])
          level = -1
          limit = dash + 1
        }
      }
    }
    self.path = path.reversed()
    self.levels = levels.reversed()
  }

  /// Looks into braces and brackets that are open at the position.
  private mutating func flow() {
    var quote: Character?
    var open: [(kind: Character, place: String.Index)] = []
    var template: String.Index?
    for place in written.indices {
      let character = written[place]
      if let mark = quote {
        if character == mark {
          quote = nil
          template = nil
        } else if character == "{" {
          let next = written.index(after: place)
          // Two braces are an escaped brace.
          template = template == place ? nil : next
        } else if character == "}" {
          template = nil
        }
        continue
      }
      switch character {
      case "\"", "'": quote = character
      case "{", "[": open.append((character, place))
      case "}", "]": _ = open.popLast()
      default: break
      }
    }
    // Within braces, the keys before the template matter, too.
    if let template, !open.contains(where: { $0.kind == "{" }) {
      isInTemplate = true
      written = String(written[template...])
      return
    }
    for (kind, place) in open where kind == "{" {
      let inner = String(written[written.index(after: place)...])
      // A brace after text belongs to a template.
      let before = written[..<place].last { $0 != " " }
      guard before == nil || before == ":" || before == "," || before == "[" || before == "{" else {
        isInTemplate = true
        written = inner
        return
      }
      enter(inner)
      return
    }
  }

  /// Enters a mapping in braces.
  private mutating func enter(_ inner: String) {
    if let key { path.append(key) }
    if key == nil, levels.last?.isEmpty == false || path.last != "[]" { levels.append([:]) }
    if key != nil { levels.append([:]) }
    key = nil
    var parts: [String] = [""]
    var depth = 0
    var quote: Character?
    for character in inner {
      if let mark = quote {
        if character == mark { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if "{[(".contains(character) {
        depth += 1
      } else if "}])".contains(character) {
        depth -= 1
      } else if character == ",", depth == 0 {
        parts.append("")
        continue
      }
      parts[parts.count - 1].append(character)
    }
    for part in parts.dropLast() {
      let (name, value) = Self.pair(String(part.drop { $0 == " " }))
      if let name { levels[levels.count - 1][name] = value }
    }
    let last = String((parts.last ?? "").drop { $0 == " " })
    let (name, value) = Self.pair(last)
    key = name
    written = value
    if name != nil { flow() }
  }
}

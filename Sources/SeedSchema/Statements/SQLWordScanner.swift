/// The words of SQL: qualified or quoted names, and keywords; comments and other tokens are skipped.
package struct SQLWordScanner: Sequence, IteratorProtocol {
  private var rest: Substring

  /// Reads a text.
  package init(_ sql: String) { rest = sql[...] }

  /// The next word.
  package mutating func next() -> String? {
    while let first = rest.first {
      if first == "\"" || first == "`" || first == "[" || first == "_" || first.isLetter {
        return name()
      }
      if rest.hasPrefix("--") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        rest = rest.dropFirst(2)
        while !rest.isEmpty, !rest.hasPrefix("*/") { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else if first == "'" {
        rest = rest.dropFirst().drop { $0 != "'" }.dropFirst()
      } else {
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  private mutating func name() -> String {
    var result = ""
    while let first = rest.first {
      if first == "\"" || first == "`" || first == "[" {
        let close: Character = first == "[" ? "]" : first
        let inside = rest.dropFirst().prefix { $0 != close }
        result += inside
        rest = rest.dropFirst(inside.count + 2)
      } else if first == "." || first == "_" || first == "$" || first.isLetter || first.isNumber {
        result.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    return result
  }
}

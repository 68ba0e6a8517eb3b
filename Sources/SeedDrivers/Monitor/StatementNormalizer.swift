/// Normalizes SQL for logs and statistics.
package enum StatementNormalizer {
  /// Returns the SQL with `?` for every literal and placeholder, without comments, with collapsed white
  /// space, and with folded lists and rows: `values (?, …), …`. At most 2,000 bytes.
  ///
  /// Double-quoted text stays, because it is an identifier. An unterminated literal is omitted to its end, so
  /// that no value leaks.
  package static func withoutValues(_ sql: String) -> String {
    var text = Normalizer()
    var sql = sql
    sql.withUTF8 { text.read($0) }
    return String(decoding: text.output, as: UTF8.self)
  }

  private struct Normalizer {
    var output: [UInt8] = []
    /// The position of each open parenthesis in ``output``.
    private var open: [Int] = []
    private static let ellipsis = Array("…".utf8)

    mutating func read(_ sql: UnsafeBufferPointer<UInt8>) {
      var at = 0
      func byte(_ index: Int) -> UInt8 { index < sql.count ? sql[index] : 0 }
      while at < sql.count {
        if output.count > 2_000 {
          while let last = output.last, last & 0xC0 == 0x80 { output.removeLast() }
          output.append(contentsOf: Self.ellipsis)
          return
        }
        let c = sql[at]
        switch c {
        case UInt8(ascii: "'"):
          dropLiteralPrefix()
          let escapes = hasEscapePrefix(sql, at)
          at = Self.end(ofQuoted: sql, from: at, backslashEscapes: escapes)
          appendValue()
        case UInt8(ascii: "\""), UInt8(ascii: "`"):
          let end = Self.end(ofQuoted: sql, from: at, backslashEscapes: false)
          output.append(contentsOf: sql[at..<end])
          at = end
        case UInt8(ascii: "-") where byte(at + 1) == UInt8(ascii: "-"):
          while at < sql.count, sql[at] != 10 { at += 1 }
          appendBlank()
        case UInt8(ascii: "/") where byte(at + 1) == UInt8(ascii: "*"):
          at = Self.end(ofComment: sql, from: at)
          appendBlank()
        case UInt8(ascii: "$"):
          if let end = Self.end(ofDollarQuoted: sql, from: at) {
            at = end
            appendValue()
          } else {
            at = Self.end(ofWord: sql, from: at + 1)
            appendValue()
          }
        case UInt8(ascii: "?"):
          at = Self.end(ofWord: sql, from: at + 1)
          appendValue()
        case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "#"):
          // `::type` is a cast, `:name` a placeholder; `@>` and `#>` are operators.
          if c != UInt8(ascii: "#"), Self.isWord(byte(at + 1)), at == 0 || sql[at - 1] != c {
            at = Self.end(ofWord: sql, from: at + 1)
            appendValue()
          } else {
            output.append(c)
            at += 1
          }
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          at = Self.end(ofNumber: sql, from: at)
          appendValue()
        case UInt8(ascii: ".") where Self.isDigit(byte(at + 1)) && !followsWord:
          at = Self.end(ofNumber: sql, from: at)
          appendValue()
        case 9, 10, 12, 13, 32:
          appendBlank()
          at += 1
        case UInt8(ascii: ","):
          if output.last == 32 { output.removeLast() }
          output.append(contentsOf: [c, 32])
          at += 1
        case UInt8(ascii: "("):
          open.append(output.count)
          output.append(c)
          at += 1
        case UInt8(ascii: ")"):
          if output.last == 32 { output.removeLast() }
          output.append(c)
          foldGroup()
          at += 1
        default:
          if Self.isWord(c) {
            let end = Self.end(ofWord: sql, from: at)
            output.append(contentsOf: sql[at..<end])
            at = end
          } else {
            output.append(c)
            at += 1
          }
        }
      }
      while let last = output.last, last == 32 || last == UInt8(ascii: ";") { output.removeLast() }
    }

    private var followsWord: Bool { output.last.map(Self.isWord) ?? false }

    private mutating func appendBlank() {
      if let last = output.last, last != 32, last != UInt8(ascii: "(") { output.append(32) }
    }

    private mutating func appendValue() {
      if ends(with: ", ", of: "…") { return output.removeLast(2) }
      if ends(with: ", ", of: "?") { return output.append(contentsOf: Self.ellipsis) }
      output.append(UInt8(ascii: "?"))
    }

    private func ends(with suffix: String, of before: String) -> Bool {
      output.count >= suffix.utf8.count + before.utf8.count
        && output.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
        && output.dropLast(suffix.utf8.count).suffix(before.utf8.count).elementsEqual(before.utf8)
    }

    /// Omits a row that equals the previous one.
    private mutating func foldGroup() {
      guard let start = open.popLast() else { return }
      let group = output[start...]
      let before = output[..<start]
      if before.suffix(2).elementsEqual(", ".utf8) {
        let rows = before.dropLast(2)
        if rows.suffix(group.count).elementsEqual(group) {
          output.removeSubrange(start...)
          output.append(contentsOf: Self.ellipsis)
        } else if rows.suffix(3).elementsEqual(Self.ellipsis),
          rows.dropLast(5).suffix(group.count).elementsEqual(group)
        {
          output.removeSubrange((start - 2)...)
        }
      }
    }

    /// `x'00'`, `E'…'`, `N'…'`, `B'…'`: the letter belongs to the literal.
    private mutating func dropLiteralPrefix() {
      guard let last = output.last, "xXeEnNbB".utf8.contains(last) else { return }
      let before = output.dropLast().last
      if before.map(Self.isWord) != true { output.removeLast() }
    }

    private func hasEscapePrefix(_ sql: UnsafeBufferPointer<UInt8>, _ quote: Int) -> Bool {
      quote > 0 && (sql[quote - 1] | 0x20) == UInt8(ascii: "e")
        && (quote < 2 || !Self.isWord(sql[quote - 2]))
    }

    private static func isDigit(_ c: UInt8) -> Bool { (48...57).contains(c) }

    private static func isWord(_ c: UInt8) -> Bool {
      isDigit(c) || (65...90).contains(c) || (97...122).contains(c) || c == 95 || c >= 128
    }

    private static func end(ofWord sql: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      var at = start
      while at < sql.count, isWord(sql[at]) || sql[at] == UInt8(ascii: "$") { at += 1 }
      return at
    }

    private static func end(ofNumber sql: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      var at = start
      while at < sql.count,
        isWord(sql[at]) || sql[at] == UInt8(ascii: ".")
          || ((sql[at] == UInt8(ascii: "+") || sql[at] == UInt8(ascii: "-"))
            && (sql[at - 1] | 0x20) == UInt8(ascii: "e") && at > start)
      { at += 1 }
      return at
    }

    /// After the quote that ends what begins at `start`; a doubled quote is a part of it.
    private static func end(
      ofQuoted sql: UnsafeBufferPointer<UInt8>, from start: Int, backslashEscapes: Bool
    ) -> Int {
      let quote = sql[start]
      var at = start + 1
      while at < sql.count {
        if backslashEscapes, sql[at] == UInt8(ascii: "\\") {
          at += 2
        } else if sql[at] != quote {
          at += 1
        } else if at + 1 < sql.count, sql[at + 1] == quote {
          at += 2
        } else {
          return at + 1
        }
      }
      return sql.count
    }

    private static func end(ofComment sql: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      var at = start + 2
      while at < sql.count {
        if sql[at] == UInt8(ascii: "/"), sql[at - 1] == UInt8(ascii: "*"), at > start + 2 {
          return at + 1
        }
        at += 1
      }
      return at
    }

    /// After `$tag$…$tag$`; `nil` if no such literal begins here.
    private static func end(
      ofDollarQuoted sql: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
      var tagEnd = start + 1
      guard tagEnd < sql.count, !isDigit(sql[tagEnd]) else { return nil }
      while tagEnd < sql.count, isWord(sql[tagEnd]) { tagEnd += 1 }
      guard tagEnd < sql.count, sql[tagEnd] == UInt8(ascii: "$") else { return nil }
      let tag = sql[start...tagEnd]
      var at = tagEnd + 1
      while at + tag.count <= sql.count {
        if sql[at] == UInt8(ascii: "$"), sql[at..<(at + tag.count)].elementsEqual(tag) {
          return at + tag.count
        }
        at += 1
      }
      return sql.count
    }
  }
}

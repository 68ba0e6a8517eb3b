internal import SeedFormat

/// Changes the value of a column in the text of a factory file, and leaves everything else
/// unchanged.
struct FactoryEdit {
  private var lines: [String]
  /// The lines of the mapping after `values:`.
  private var block: Range<Int>
  private var hasValues: Bool

  /// - `factory`: the factory's name; a file can have several.
  init(_ file: SourceFile, factory: String) {
    var lines = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
    let start = lines.firstIndex { Self.name(ofFactoryIn: $0) == factory } ?? 0
    let end =
      lines[min(start + 1, lines.count)...].firstIndex {
        $0.hasPrefix("---") || Self.name(ofFactoryIn: $0) != nil
      } ?? lines.count
    guard
      let head = lines[start..<end].firstIndex(where: { Self.isKey("values", of: $0, indent: 0) })
    else {
      block = end..<end
      hasValues = false
      return
    }
    let last = lines[(head + 1)..<end].firstIndex {
      !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasPrefix("#")
    }
    block = head + 1..<(last ?? end)
    hasValues = true
  }

  /// The file's text.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// The value of a column, as the file writes it; `nil` if it has none on a single line.
  func value(of column: String) -> String? {
    guard let line = line(of: column), !isComment(lines[line]), isWhole(line),
      let colon = Self.colon(in: lines[line])
    else { return nil }
    let rest = lines[line][colon...].dropFirst()
    let value = rest.commentStart.map { rest[..<$0] } ?? rest
    let trimmed = value.drop { $0 == " " }
    return String(trimmed.reversed().drop { $0 == " " }.reversed())
  }

  /// Sets the value of a column.
  ///
  /// - `value`: the value as a factory file writes it, on one line.
  /// - Throws: ``StudioFailure`` if the existing value has several lines.
  mutating func set(_ column: String, to value: String) throws {
    let key = YAMLText.key(column)
    if let line = line(of: column) {
      guard isWhole(line) else {
        throw StudioFailure(
          422, "the value of `\(column)` has several lines", hint: "change it in the file")
      }
      let indent = lines[line].prefix { $0 == " " }
      lines[line] = "\(indent)\(key): \(value)"
    } else {
      if !hasValues {
        lines.insert(contentsOf: ["", "values:"], at: block.lowerBound)
        block = block.lowerBound + 2..<block.lowerBound + 2
        hasValues = true
      }
      let indent = block.map { lines[$0].prefix { $0 == " " } }.first { !$0.isEmpty } ?? "  "
      var place = block.upperBound
      while place > block.lowerBound, lines[place - 1].allSatisfy({ $0 == " " }) { place -= 1 }
      lines.insert("\(indent)\(key): \(value)", at: place)
    }
  }

  private func line(of column: String) -> Int? {
    let names = [column, YAMLText.key(column), "\"\(column)\"", "'\(column)'"]
    return block.first { line in
      let text = isComment(lines[line]) ? uncommented(lines[line]) : lines[line]
      let indent = text.prefix { $0 == " " }.count
      return indent > 0 && names.contains { Self.isKey($0, of: text, indent: indent) }
    }
  }

  private func isComment(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("# ") }

  private func uncommented(_ line: String) -> String {
    let indent = line.prefix { $0 == " " }
    return String(indent) + line.dropFirst(indent.count + 2)
  }

  /// Whether the value on a line ends on that line.
  private func isWhole(_ line: Int) -> Bool {
    let indent = lines[line].prefix { $0 == " " }.count
    guard line + 1 < block.upperBound else { return true }
    let next = lines[line + 1]
    return next.allSatisfy { $0 == " " } || next.prefix { $0 == " " }.count <= indent
  }

  private static func name(ofFactoryIn line: String) -> String? {
    guard isKey("factory", of: line, indent: 0) else { return nil }
    return line.split(separator: " ").dropFirst().first.map(String.init)
  }

  private static func isKey(_ name: String, of line: String, indent: Int) -> Bool {
    let text = line.dropFirst(indent)
    guard text.hasPrefix(name) else { return false }
    let rest = text.dropFirst(name.count).drop { $0 == " " }
    return rest.first == ":" && (rest.count == 1 || rest.dropFirst().first == " ")
  }

  /// Where the colon after the key is.
  private static func colon(in line: String) -> String.Index? {
    var quote: Character?
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ":" {
        return index
      }
    }
    return nil
  }
}

extension Substring {
  /// Where a comment begins that isn't in quotes, with the blank before it.
  fileprivate var commentStart: Substring.Index? {
    var quote: Character?
    var previous: Character = " "
    for index in indices {
      let character = self[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if (character == "\"" || character == "'") && previous == " " {
        quote = character
      } else if character == "#", previous == " " {
        return index
      }
      previous = character
    }
    return nil
  }
}

/// The positions of a document's entries in the lines of its file, counted from 0.
package struct EditableDocument: Sendable {
  /// An entry of a mapping that is written with each key on a line of its own.
  package struct Entry: Sendable {
    /// The key.
    package let key: String
    /// The value.
    package let value: Node
    /// The lines from the key to the value's end, without comments and blank lines after it.
    package let lines: Range<Int>
  }

  /// The lines of the document, without the marks around it.
  package let lines: Range<Int>
  private let root: Mapping
  private let file: EditableFile

  init(_ root: Mapping, in file: EditableFile) {
    self.root = root
    self.file = file
    let first = (root.entries.first?.keySpan.line ?? 1) - 1
    // At the beginning of a line these marks end a document, whatever it contains.
    let end =
      file.lines[first...].firstIndex { $0.hasPrefix("---") || $0.hasPrefix("...") }
      ?? file.lines.count
    lines = first..<end
  }

  /// The line of a key of the root; `nil` if it has none.
  package func line(of key: String) -> Int? {
    root.entries.first { $0.key == key }.map { $0.keySpan.line - 1 }
  }

  /// The lines of a key of the root and of its value, without comments and blank lines after it.
  package func lines(of key: String) -> Range<Int>? {
    root.entries.firstIndex { $0.key == key }.map {
      contentLines(from: start($0), to: end($0), of: root.entries[$0])
    }
  }

  /// The entries of the mapping that is the value of a root's key, none if the key or its value is
  /// missing; `nil` if they can't be changed line by line, as in `{a: 1, b: 2}`.
  package func entries(of key: String) -> [Entry]? {
    guard let index = root.entries.firstIndex(where: { $0.key == key }) else { return [] }
    switch root.entries[index].value.content {
    case .scalar(let scalar):
      return scalar.style == .plain && ["", "~", "null"].contains(scalar.text) ? [] : nil
    case .sequence: return nil
    case .mapping(let mapping) where mapping.entries.isEmpty: return []
    case .mapping(let mapping):
      let range = start(index) + 1..<max(start(index) + 1, end(index))
      let starts = mapping.entries.map { $0.keySpan.line - 1 }
      // An alias's entries are elsewhere, and those of a flow mapping can share a line.
      guard starts.allSatisfy(range.contains), Set(starts).count == starts.count,
        mapping.entries.allSatisfy({ beginsLine($0.keySpan) }),
        !opensBraces(file.lines[start(index)])
      else { return nil }
      return mapping.entries.indices.map { place in
        let next = place + 1 < starts.count ? starts[place + 1] : range.upperBound
        return Entry(
          key: mapping.entries[place].key, value: mapping.entries[place].value,
          lines: contentLines(from: starts[place], to: next, of: mapping.entries[place]))
      }
    }
  }

  /// Whether the items of the sequence that is the value of a root's key each begin a line with a
  /// dash, or there are none.
  package func hasItemsOnLines(_ key: String) -> Bool {
    guard let index = root.entries.firstIndex(where: { $0.key == key }) else { return true }
    switch root.entries[index].value.content {
    case .scalar(let scalar):
      return scalar.style == .plain && ["", "~", "null"].contains(scalar.text)
    case .mapping: return false
    case .sequence(let items):
      guard let first = items.first else { return file.lines[start(index)].contains("[]") }
      let line = first.span.line - 1
      return line > start(index) && file.lines[line].drop { $0 == " " }.hasPrefix("-")
    }
  }

  /// Whether a line has a brace that is no part of a comment.
  private func opensBraces(_ line: String) -> Bool {
    var previous: Character = " "
    for character in line {
      if character == "#", previous == " " { return false }
      if character == "{" { return true }
      previous = character
    }
    return false
  }

  private func start(_ index: Int) -> Int { root.entries[index].keySpan.line - 1 }

  private func end(_ index: Int) -> Int {
    index + 1 < root.entries.count ? start(index + 1) : lines.upperBound
  }

  private func beginsLine(_ span: SourceSpan) -> Bool {
    file.lines[span.line - 1].unicodeScalars.prefix(span.column - 1).allSatisfy { $0 == " " }
  }

  /// The lines up to the last one with content: comments and blanks after a value belong to the
  /// next one, but all lines that are indented further than the key belong to the text of a block.
  private func contentLines(
    from first: Int, to next: Int, of entry: Mapping.Entry
  ) -> Range<Int> {
    let isBlock =
      if case .scalar(let scalar) = entry.value.content {
        scalar.style == .literal || scalar.style == .folded
      } else {
        false
      }
    var last = first + 1
    for line in first + 1..<max(first + 1, min(next, lines.upperBound)) {
      let text = file.lines[line].drop { $0 == " " }
      if text.isEmpty { continue }
      let indent = file.lines[line].count - text.count
      if !text.hasPrefix("#") || isBlock && indent >= entry.keySpan.column { last = line + 1 }
    }
    return first..<last
  }
}

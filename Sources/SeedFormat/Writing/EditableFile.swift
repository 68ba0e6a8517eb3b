/// The lines of a file, of which single ones are changed and all others stay as they are, with
/// their comments and line breaks. A new line gets the line break of the one before it.
package struct EditableFile: Sendable {
  /// The file's name.
  package let name: String
  /// The lines, without their line breaks.
  package var lines: [String]
  /// The lines as they were read.
  private let original: [SourceLine]
  private let byteOrderMark: String

  /// Reads the lines of a file; they are those that the spans of its documents count.
  package init(_ file: SourceFile) {
    name = file.name
    byteOrderMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? "\u{FEFF}" : ""
    var lines = file.sourceLines
    if lines.last?.text == "" { lines.removeLast() }
    original = lines
    self.lines = lines.map(\.text)
  }

  /// The file with the lines as they are now.
  package var file: SourceFile {
    var text = byteOrderMark
    for (line, lineBreak) in zip(lines, lineBreaks()) { text += line + lineBreak }
    return SourceFile(name: name, text: text)
  }

  /// The line breaks of the lines as they are now.
  ///
  /// A line that replaces another one keeps its line break.
  private func lineBreaks() -> [String] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in lines.difference(from: original.map(\.text)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    let usual = original.first.map(\.lineBreak).flatMap { $0.isEmpty ? nil : $0 } ?? "\n"
    var result: [String] = []
    var old = 0
    for line in lines.indices {
      if !inserted.contains(line) {
        while removed.contains(old) { old += 1 }
      }
      let isNew = inserted.contains(line) && !removed.contains(old)
      let own = isNew ? result.last ?? usual : original[old].lineBreak
      if !isNew { old += 1 }
      // The end of the file needs none, unless a line follows now.
      let endsFile = line == lines.count - 1 && old == original.count && !isNew
      result.append(own.isEmpty && !endsFile ? usual : own)
    }
    return result
  }

  /// The document whose root has a value for a key, such as `factory: user`; `nil` if there is none
  /// or the file has errors.
  ///
  /// Its line numbers hold until the lines change.
  package func document(_ key: String, is value: String) -> EditableDocument? {
    // Which line breaks there are changes no line number.
    let text = SourceFile(name: name, text: lines.joined(separator: "\n") + "\n")
    for document in DocumentParser.parse(text).documents {
      guard case .mapping(let root) = document.root.content,
        let entry = root.entries.first(where: { $0.key == key }),
        case .scalar(let scalar) = entry.value.content, scalar.text == value
      else { continue }
      return EditableDocument(root, in: self)
    }
    return nil
  }

  /// Removes what a line has after its key if that is empty (`[]`, `{}`, `~`), so that entries can
  /// follow on lines of their own; a comment stays.
  package mutating func openValue(atLine line: Int) {
    for empty in ["[]", "{}", "~", "null"] {
      guard let colon = lines[line].firstIndex(of: ":") else { return }
      let rest = lines[line][colon...].dropFirst().drop { $0 == " " }
      guard rest.hasPrefix(empty) else { continue }
      let after = rest.dropFirst(empty.count)
      lines[line] =
        String(lines[line][...colon]) + (after.contains("#") ? after : "")
      return
    }
  }
}

/// The lines of a file, of which single ones are changed and all others stay as they are, comments
/// and blank lines, too. All lines get the kind of line break that the first one has.
package struct EditableFile: Sendable {
  /// The file's name.
  package let name: String
  /// The lines, without their line breaks.
  package var lines: [String]
  private let lineBreak: String
  private let byteOrderMark: String

  /// Reads the lines of a file; they are those that the spans of its documents count.
  package init(_ file: SourceFile) {
    name = file.name
    byteOrderMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? "\u{FEFF}" : ""
    var lines = file.sourceLines
    lineBreak = lines.first.map(\.lineBreak).flatMap { $0.isEmpty ? nil : $0 } ?? "\n"
    if lines.last?.text == "" { lines.removeLast() }
    self.lines = lines.map(\.text)
  }

  /// The file with the lines as they are now.
  package var file: SourceFile {
    SourceFile(
      name: name, text: byteOrderMark + lines.joined(separator: lineBreak) + lineBreak)
  }

  /// The document whose root has a value for a key, such as `factory: user`; `nil` if there is none
  /// or the file has errors.
  ///
  /// Its line numbers hold until the lines change.
  package func document(_ key: String, is value: String) -> EditableDocument? {
    for document in DocumentParser.parse(file).documents {
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

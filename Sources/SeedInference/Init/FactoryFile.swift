import SeedFormat
import SeedSchema

/// The lines of a factory file, changed without touching the user's edits.
struct FactoryFile {
  private(set) var lines: [String]
  private let name: String
  private let factory: String

  init(_ file: SourceFile, factory: String) {
    name = file.name
    self.factory = factory
    lines = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
  }

  var file: SourceFile { SourceFile(name: name, text: lines.joined(separator: "\n") + "\n") }

  /// The lines of each value of the factory, as in the current file; `nil` if it can't be read.
  private func values() -> [(column: String, lines: Range<Int>)]? {
    let (documents, diagnostics) = DocumentParser.parse(file)
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    for document in documents {
      guard case .mapping(let root) = document.root.content,
        case .scalar(let name)? = root["factory"]?.content, name.text == factory
      else { continue }
      guard let place = root.entries.firstIndex(where: { $0.key == "values" }),
        case .mapping(let values) = root.entries[place].value.content
      else { return [] }
      let end =
        place + 1 < root.entries.count
        ? root.entries[place + 1].keySpan.line - 1 : lines.count
      return values.entries.indices.map { index in
        let first = values.entries[index].keySpan.line - 1
        let next =
          index + 1 < values.entries.count ? values.entries[index + 1].keySpan.line - 1 : end
        // Comments and blanks after a value belong to the next one.
        var last = first + 1
        for line in first + 1..<max(first + 1, min(next, lines.count)) {
          let text = lines[line].drop { $0 == " " }
          if !text.isEmpty, !text.hasPrefix("#") { last = line + 1 }
        }
        return (values.entries[index].key, first..<last)
      }
    }
    return []
  }

  /// Whether the file can be read.
  var isReadable: Bool { values() != nil }

  /// Whether a column has a value.
  func has(_ column: String) -> Bool { values()?.contains { $0.column == column } ?? false }

  /// Replaces a line that is unchanged since it was written.
  ///
  /// - Returns: whether it was replaced.
  mutating func replace(_ old: String, by new: String) -> Bool {
    guard let index = lines.firstIndex(of: old) else { return false }
    lines[index] = new
    return true
  }

  /// Removes a line that is unchanged since it was written; an edited value becomes a comment.
  mutating func remove(_ column: InitRecord.Column) {
    if let index = lines.firstIndex(of: column.line) {
      lines.remove(at: index)
    } else if let range = values()?.first(where: { $0.column == column.name })?.lines {
      for line in range {
        lines[line] = "  # no longer a column: \(lines[line].drop { $0 == " " })"
      }
    }
  }

  /// Adds a column's line after that of another, or as the last value.
  mutating func insert(_ line: String, behind column: InitRecord.Column?) {
    if let column, let index = lines.firstIndex(of: column.line) {
      lines.insert(line, at: index + 1)
      return
    }
    let values = values() ?? []
    if let column, let range = values.first(where: { $0.column == column.name })?.lines {
      lines.insert(line, at: range.upperBound)
    } else if let last = values.last {
      lines.insert(line, at: last.lines.upperBound)
    } else if let start = lines.firstIndex(of: "values:") {
      lines.insert(line, at: start + 1)
    } else {
      lines += ["values:", line]
    }
  }
}

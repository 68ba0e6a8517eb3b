import SeedFormat
import SeedSchema

/// Edits a factory in its file without touching the user's changes.
struct FactoryEditor {
  private var source: NamedDocument

  init(_ file: SourceFile, factory: String) {
    source = NamedDocument(file, key: "factory", name: factory)
  }

  var file: SourceFile { source.text.file }
  var lines: [String] { source.text.lines }

  /// The values of the factory in the current file.
  private var values: [EditableDocument.Entry] { source.document?.entries(of: "values") ?? [] }

  /// Whether the factory is in the file, and the file has no errors.
  var isReadable: Bool { source.document != nil }

  /// Whether each value has its own lines, so that single values can be changed.
  var isEditable: Bool { source.document?.entries(of: "values") != nil }

  /// Whether a column has a value.
  func has(_ column: String) -> Bool { values.contains { $0.key == column } }

  /// Returns the line number of a line that is unchanged since it was written.
  private func line(_ text: String) -> Int? {
    source.document?.lines.first { source.text.lines[$0] == text }
  }

  /// Replaces a line that is unchanged since it was written.
  ///
  /// - Returns: whether it was replaced.
  mutating func replace(_ old: String, by new: String) -> Bool {
    guard let line = line(old) else { return false }
    source.text.lines[line] = new
    return true
  }

  /// Removes a column's line if it is unchanged since it was written; an edited value becomes a
  /// comment.
  mutating func remove(_ column: InitRecord.Column) {
    if let line = line(column.line) {
      source.text.lines.remove(at: line)
    } else if let range = values.first(where: { $0.key == column.name })?.lines {
      for line in range {
        source.text.lines[line] =
          "  # no longer a column: \(source.text.lines[line].drop { $0 == " " })"
      }
    }
  }

  /// Inserts a line after that of another column, or after the last value.
  mutating func insert(_ line: String, after column: InitRecord.Column?) {
    guard let document = source.document else { return }
    let values = document.entries(of: "values") ?? []
    // The user may have changed the indentation.
    let first = values.first.map { source.text.lines[$0.lines.lowerBound] } ?? "  "
    let new = String(first.prefix { $0 == " " } + line.drop { $0 == " " })
    if let column, let before = self.line(column.line) {
      source.text.lines.insert(new, at: before + 1)
    } else if let column, let before = values.first(where: { $0.key == column.name }) {
      source.text.lines.insert(new, at: before.lines.upperBound)
    } else if let last = values.last {
      source.text.lines.insert(new, at: last.lines.upperBound)
    } else if let start = document.line(of: "values") {
      source.text.openValue(atLine: start)
      source.text.lines.insert(new, at: start + 1)
    } else {
      source.text.lines.insert(contentsOf: ["values:", new], at: document.lines.upperBound)
    }
  }
}

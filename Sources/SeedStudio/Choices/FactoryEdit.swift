import SeedPlanning
internal import SeedFormat

/// Changes the value of a column in the text of a factory file, and leaves everything else
/// unchanged.
struct FactoryEdit {
  private var source: NamedDocument

  /// `factory` is the factory's name; a file can have several.
  init(_ file: SourceFile, factory: String) {
    source = NamedDocument(file, key: "factory", name: factory)
  }

  var file: SourceFile { source.text.file }

  /// The value of a column, as the file writes it; `nil` if it has none on a single line.
  func value(of column: String) -> String? {
    guard let entry = entry(of: column), let range = valueRange(of: entry) else { return nil }
    return String(source.text.lines[entry.lines.lowerBound][range])
  }

  /// Sets the value of a column.
  ///
  /// `value` is the value as a factory file writes it, on one line. `doubt` is the comment of a
  /// guess, which is removed with it.
  ///
  /// - Throws: ``StudioFailure`` if the factory isn't there, or the existing value has several
  ///   lines.
  mutating func set(_ column: String, to value: String, doubt: String? = nil) throws {
    guard let document = source.document else {
      throw StudioFailure(
        409, "there is no factory `\(source.name)` in \(source.text.name) that can be read")
    }
    guard let entries = document.entries(of: "values") else {
      throw StudioFailure(
        422, "the values of `\(source.name)` must each be on their own line",
        hint: "change them in the file")
    }
    if let entry = entries.first(where: { $0.key == column }) {
      guard let range = valueRange(of: entry) else {
        throw StudioFailure(
          422, "the value of `\(column)` has several lines", hint: "change it in the file")
      }
      var line = source.text.lines[entry.lines.lowerBound]
      let rest = line[range.upperBound...].drop { $0 == " " }
      let isDoubt = doubt.map { rest == "# \($0)" } ?? false
      line.replaceSubrange(
        range.lowerBound..<(isDoubt ? line.endIndex : range.upperBound), with: value)
      source.text.lines[entry.lines.lowerBound] = line
      return
    }
    let indent =
      entries.first.map { source.text.lines[$0.lines.lowerBound].prefix { $0 == " " } } ?? "  "
    let line = "\(indent)\(YAMLText.key(column)): \(value)"
    if let comment = commentLine(of: column, in: document) {
      source.text.lines[comment] = line
    } else if let last = entries.last {
      source.text.lines.insert(line, at: last.lines.upperBound)
    } else if let start = document.line(of: "values") {
      source.text.openValue(atLine: start)
      source.text.lines.insert(line, at: start + 1)
    } else {
      let content = document.lines.last { !source.text.lines[$0].allSatisfy { $0 == " " } }
      source.text.lines.insert(
        contentsOf: ["", "values:", line], at: content.map { $0 + 1 } ?? document.lines.upperBound)
    }
  }

  private func entry(of column: String) -> EditableDocument.Entry? {
    source.document?.entries(of: "values")?.first { $0.key == column }
  }

  /// Returns the range of the value in its line, without a comment; `nil` if it has several lines.
  private func valueRange(of entry: EditableDocument.Entry) -> Range<String.Index>? {
    let line = source.text.lines[entry.lines.lowerBound]
    guard entry.lines.count == 1, let colon = Self.colon(in: line) else { return nil }
    let rest = line[colon...].dropFirst()
    let value = rest.commentStart.map { rest[..<$0] } ?? rest
    let start = value.firstIndex { $0 != " " } ?? value.endIndex
    let end = value.lastIndex { $0 != " " }.map { value.index(after: $0) } ?? value.endIndex
    return start..<max(start, end)
  }

  /// The comment that was written instead of a value, such as `# boss_id: NULL`.
  private func commentLine(of column: String, in document: EditableDocument) -> Int? {
    guard let start = document.line(of: "values") else { return nil }
    let names = [column, YAMLText.key(column), "\"\(column)\"", "'\(column)'"]
    let lines = start + 1..<max(start + 1, document.lines.upperBound)
    return lines.prefix { source.text.lines[$0].isEmpty || source.text.lines[$0].hasPrefix(" ") }
      .first { line in
        let comment = source.text.lines[line].drop { $0 == " " }
        guard comment.hasPrefix("# ") else { return false }
        return names.contains { name in
          comment.dropFirst(2).hasPrefix("\(name):")
            && ColumnOmission.isNamed(by: comment.dropFirst(name.count + 3))
        }
      }
  }

  /// Returns the index of the colon after the key.
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
  /// Returns the start of a comment that isn't in quotes, with the space before it.
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

import SeedFormat

/// Reads files while they are being written, when a quote or a brace may still be open.
///
/// A file that can't be parsed is read without the value of the cursor's line, then without that
/// line, then without the lines that the errors name.
enum ReadableText {
  /// How many lines are omitted before the file counts as unreadable.
  private static let mostLines = 20

  /// Whether the whole file can be parsed.
  static func isWhole(_ file: SourceFile) -> Bool { error(in: file) == nil }

  /// Returns the file, or as much of it as can be parsed; `nil` if too little can.
  ///
  /// `line` is the line that is being written, from 0; `nil` for a file without the cursor.
  static func file(_ file: SourceFile, editing line: Int?) -> SourceFile? {
    if isWhole(file) { return file }
    var lines = EditorText(String(decoding: file.bytes, as: UTF8.self)).lines
    if let line, lines.indices.contains(line) {
      for shorter in [key(of: lines[line]), ""] {
        lines[line] = shorter
        let rest = SourceFile(name: file.name, text: lines.joined(separator: "\n"))
        if error(in: rest) == nil { return rest }
      }
    }
    for _ in 0..<mostLines {
      let rest = SourceFile(name: file.name, text: lines.joined(separator: "\n"))
      guard let error = error(in: rest) else { return rest }
      var index = min((error.span?.line ?? lines.count) - 1, lines.count - 1)
      // An error at the end of an open construct may be on an empty line.
      while index >= 0, lines[index].allSatisfy(\.isWhitespace) { index -= 1 }
      guard index >= 0 else { return nil }
      lines[index] = ""
    }
    return nil
  }

  private static func error(in file: SourceFile) -> Diagnostic? {
    DocumentParser.parse(file).diagnostics.first { $0.severity == .error }
  }

  /// A line without the value after its key.
  private static func key(of line: String) -> String {
    guard let colon = line.firstIndex(of: ":") else { return "" }
    let key = line[...colon]
    return key.contains { "{[\"'#".contains($0) } ? "" : String(key)
  }
}

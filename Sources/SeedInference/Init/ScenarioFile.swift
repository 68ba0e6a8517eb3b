import SeedFormat

/// The lines of a scenario file, changed without touching the user's edits.
struct ScenarioFile {
  private(set) var lines: [String]
  private let name: String

  init(_ file: SourceFile) {
    name = file.name
    lines = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
  }

  var file: SourceFile { SourceFile(name: name, text: lines.joined(separator: "\n") + "\n") }

  /// Removes the lines of a step that are unchanged since they were written.
  mutating func remove(_ step: [String]) {
    guard !step.isEmpty, lines.count >= step.count else { return }
    for start in 0...(lines.count - step.count)
    where Array(lines[start..<start + step.count]) == step {
      lines.removeSubrange(start..<start + step.count)
      return
    }
  }

  /// Replaces the lines of a step that are unchanged since they were written.
  ///
  /// - Returns: whether they were replaced.
  mutating func replace(_ step: [String], by other: [String]) -> Bool {
    guard !step.isEmpty, lines.count >= step.count else { return false }
    for start in 0...(lines.count - step.count)
    where Array(lines[start..<start + step.count]) == step {
      lines.replaceSubrange(start..<start + step.count, with: other)
      return true
    }
    return false
  }

  /// Adds a step before the first of others, or as the last.
  mutating func insert(_ step: [String], before factories: [String]) {
    let starts = factories.compactMap { name in
      lines.firstIndex { $0.drop { $0 == " " } == "- create: \(name)" }
    }
    if let first = starts.min() {
      lines.insert(contentsOf: step, at: first)
    } else {
      if lines.last == "steps: []" { lines[lines.count - 1] = "steps:" }
      lines += step
    }
  }
}

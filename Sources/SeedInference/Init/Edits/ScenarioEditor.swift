import SeedFormat

/// Edits a scenario in its file without touching the user's changes.
struct ScenarioEditor {
  private var source: NamedDocument

  init(_ file: SourceFile, scenario: String) {
    source = NamedDocument(file, key: "scenario", name: scenario)
  }

  var file: SourceFile { source.text.file }

  /// Whether the scenario is in the file, and the file has no errors.
  var isReadable: Bool { source.document != nil }

  /// Whether each step has its own lines, so that others can be added.
  var isEditable: Bool { source.document?.hasItemsOnLines("steps") == true }

  /// Whether a step creates rows of a factory.
  func creates(_ factory: String) -> Bool {
    (source.document?.lines(of: "steps") ?? 0..<0).contains { line in
      source.text.lines[line].drop { " -".contains($0) }.prefix { $0 != "#" }
        .split(separator: " ").map(String.init) == ["create:", factory]
    }
  }

  /// Replaces steps that are unchanged since they were written; no lines remove a step.
  ///
  /// All of them are replaced at once, because the file is parsed again after each change.
  ///
  /// - Returns: for each change, whether its step was found.
  mutating func replace(_ changes: [(step: [String], lines: [String])]) -> [Bool] {
    guard let range = source.document?.lines else { return changes.map { _ in false } }
    var starts: [String: [Int]] = [:]
    for line in range.reversed() { starts[source.text.lines[line], default: []].append(line) }
    var replacements: [Int: (count: Int, lines: [String])] = [:]
    let areFound = changes.map { step, lines in
      guard let first = step.first, let candidates = starts[first] else { return false }
      let index = candidates.lastIndex { start in
        start + step.count <= range.upperBound
          && source.text.lines[start..<start + step.count].elementsEqual(step)
      }
      guard let index else { return false }
      // An equal step is another one.
      if let start = starts[first]?.remove(at: index), step != lines {
        replacements[start] = (step.count, lines)
      }
      return true
    }
    guard !replacements.isEmpty else { return areFound }
    var lines: [String] = []
    var line = 0
    while line < source.text.lines.count {
      if let replacement = replacements[line] {
        lines += replacement.lines
        line += replacement.count
      } else {
        lines.append(source.text.lines[line])
        line += 1
      }
    }
    source.text.lines = lines
    return areFound
  }

  /// Inserts lines that the file doesn't have before all steps.
  mutating func insertFirst(_ lines: [String]) {
    let known = Set(source.text.lines.map { $0.drop { $0 == " " } })
    let new = lines.filter { !known.contains($0.drop { $0 == " " }) }
    guard !new.isEmpty, let document = source.document else { return }
    guard let steps = document.lines(of: "steps"), steps.count > 1 else {
      return insert(new, before: [])
    }
    source.text.lines.insert(contentsOf: indented(new, as: steps), at: steps.lowerBound + 1)
  }

  /// Returns lines of steps with the indentation that the user has given the others.
  private func indented(_ lines: [String], as steps: Range<Int>) -> [String] {
    let dash = steps.dropFirst().first { source.text.lines[$0].drop { $0 == " " }.hasPrefix("- ") }
    let indent = (dash.map { source.text.lines[$0] } ?? "  ").prefix { $0 == " " }
    return lines.map { String(indent + $0.dropFirst(2)) }
  }

  /// Inserts a step before the first step of any of the factories, or at the end.
  mutating func insert(_ step: [String], before factories: [String]) {
    guard !step.isEmpty, let document = source.document else { return }
    guard let steps = document.lines(of: "steps") else {
      source.text.lines.insert(contentsOf: ["steps:"] + step, at: document.lines.upperBound)
      return
    }
    source.text.openValue(atLine: steps.lowerBound)
    let new = indented(step, as: steps)
    var first = steps.first { line in
      let text = source.text.lines[line].drop { $0 == " " }
      return factories.contains { text == "- create: \($0)" }
    }
    // A comment above a step is about that step.
    while let line = first, line - 1 > steps.lowerBound,
      source.text.lines[line - 1].drop(while: { $0 == " " }).hasPrefix("#")
    {
      first = line - 1
    }
    source.text.lines.insert(contentsOf: new, at: first ?? steps.upperBound)
  }
}

import Foundation

/// Carries out what a page shows in its `console` blocks, in a folder that has the files that it
/// shows.
struct PageReplay {
  /// An output that isn't as the page has it.
  struct Drift {
    var page: String
    /// The line of the command, counted from 1.
    var line: Int
    var command: String
    var shown: [String]
    var found: [String]
    /// Which lines of the page show the output.
    var lines: Range<Int>

    var description: String {
      "\(page):\(line): `\(command)`\n"
        + LineDifference.text(from: shown.map(OutputMask.masked), to: found.map(OutputMask.masked))
    }
  }

  let page: MarkdownPage

  /// Runs every command of the page, in order.
  ///
  /// - Returns: what has come out in another way, times and rates aside.
  func drifts() async throws -> [Drift] {
    let blocks = page.blocks
    return try await TestFolder.with([:]) { folder in
      var drifts: [Drift] = []
      for block in blocks {
        if let name = block.fileName {
          try folder.write(block.text.joined(separator: "\n") + "\n", to: name)
        }
        guard block.language == "console" else { continue }
        for command in block.setup { _ = try await folder.shell(command) }
        for part in Self.commands(in: block) {
          let found = try await output(of: part.command, in: folder)
          if found.map(OutputMask.masked) != part.output.map(OutputMask.masked) {
            drifts.append(
              Drift(
                page: page.name, line: part.lines.lowerBound, command: part.command,
                shown: part.output, found: found, lines: part.lines))
          }
        }
      }
      return drifts
    }
  }

  /// Writes the page with what the commands print now.
  func refresh(_ drifts: [Drift]) throws {
    var lines = page.lines
    for drift in drifts.reversed() { lines.replaceSubrange(drift.lines, with: drift.found) }
    try lines.joined(separator: "\n").write(to: page.url, atomically: true, encoding: .utf8)
  }

  private func output(of command: String, in folder: TestFolder) async throws -> [String] {
    let result = try await folder.shell("seed() { \"$SEED\" \"$@\"; }; { \(command); } 2>&1")
    var lines = result.output.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return OutputMask.withoutSlowStatements(lines)
  }

  private static func commands(in block: MarkdownBlock) -> [(
    command: String, output: [String], lines: Range<Int>
  )] {
    var result: [(command: String, output: [String], lines: Range<Int>)] = []
    for (line, text) in zip(block.lines, block.text) {
      if text.hasPrefix("$ ") {
        result.append((String(text.dropFirst(2)), [], line + 1..<line + 1))
      } else if let last = result.indices.last {
        result[last].output.append(text)
        result[last].lines = result[last].lines.lowerBound..<line + 1
      }
    }
    return result
  }
}

/// Hides in the command's output what differs from machine to machine.
enum OutputMask {
  /// A line with `…` for times and rates, and one blank between columns, whose widths depend on
  /// them.
  static func masked(_ line: String) -> String {
    line.replacing(/[0-9][0-9.,]* (ns|µs|ms|s|min)\b( +[0-9][0-9,]*)?/, with: "…")
      .replacing(/[0-9][0-9,]* rows\/s/, with: "…").replacing(/[ ]+/, with: " ")
  }

  /// The lines without the report of slow statements, which a busy machine adds.
  static func withoutSlowStatements(_ lines: [String]) -> [String] {
    var result: [String] = []
    var isSlow = false
    for line in lines {
      if line.wholeMatch(of: /[0-9]+ slower than .*:/) != nil {
        isSlow = true
      } else if !isSlow || !line.hasPrefix("  ") {
        isSlow = false
        result.append(line)
      }
    }
    return result
  }
}

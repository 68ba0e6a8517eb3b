import SeedSchema

/// The parts of a plan that hints need.
struct PlanSteps {
  /// The tables that are read from the first row to the last, by their names in the plan, with the
  /// step's text.
  private(set) var scans: [(name: String, step: String)] = []
  /// The indexes that are used.
  private(set) var indexes: Set<String> = []
  /// How many rows the statement is expected to return; `nil` if the database has no estimate.
  private(set) var estimate: Double?

  /// Reads a plan of PostgreSQL or SQLite in the form of `planText`.
  init(_ text: String) {
    for (number, line) in text.split(separator: "\n").enumerated() {
      let step = line.drop { $0 == " " || $0 == "-" || $0 == ">" }
      if number == 0 { estimate = Self.number(after: "rows=", in: step) }
      let words = step.split(separator: " ").map { $0.filter { $0 != "\"" } }
      if let place = step.firstRange(of: "Seq Scan on ") {
        // The alias follows the name.
        let names = step[place.upperBound...].prefix { $0 != "(" }.split(separator: " ")
          .map { $0.filter { $0 != "\"" } }
        if let name = names.last { scans.append((name, Self.withoutCost(step))) }
      } else if words.first == "SCAN", words.count >= 2, !words.contains("INDEX"),
        !words.contains("CONSTANT"), words[1] != "("
      {
        scans.append((words[1], String(step)))
      }
      for (mark, offset) in [("INDEX", 1), ("using", 1)] {
        for (place, word) in words.enumerated() where word == mark && place + offset < words.count {
          indexes.insert(words[place + offset])
        }
      }
      if step.hasPrefix("Bitmap Index Scan on "), words.count > 4 { indexes.insert(words[4]) }
    }
  }

  private static func number(after mark: String, in text: Substring) -> Double? {
    guard let place = text.firstRange(of: mark) else { return nil }
    return Double(text[place.upperBound...].prefix { $0.isNumber })
  }

  private static func withoutCost(_ step: Substring) -> String {
    String(step.prefix { $0 != "(" }).split(separator: " ").joined(separator: " ")
  }
}

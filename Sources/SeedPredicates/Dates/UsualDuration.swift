import SeedSchema

/// How long what the rows of a table record usually lasts: a call is shorter than a stay.
enum UsualDuration {
  /// Returns the longest usual time between the two ends of a range.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - field: the column with the end.
  /// - Returns: the time as expressions write it, such as `8h`; `nil` if nothing is known.
  static func longest(in table: TableSchema, until field: FieldSchema) -> String? {
    let words = NameWords.words(of: table.name.name).map(NameWords.singular)
    let own = NameWords.words(of: field.name).filter { $0 != "time" }
    return known.first { line in (words.suffix(1) + own).contains(where: line.words.contains) }?
      .time
      ?? known.first { line in words.contains(where: line.words.contains) }?.time
  }

  /// Returns the length of ranges that are all equally long.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - field: the column with the end.
  /// - Returns: the length as expressions write it, such as `30d`; `nil` if they differ.
  static func length(in table: TableSchema, until field: FieldSchema) -> String? {
    let rows = Set(NameWords.words(of: table.name.name).map(NameWords.singular))
    let own = Set(NameWords.words(of: field.name))
    return lengths.first { line in
      !own.isDisjoint(with: line.words)
        && (line.rows.isEmpty || !rows.isDisjoint(with: line.rows))
    }?.time
  }

  /// Whether rows are planned before they begin, so that some are still to come: appointments, but
  /// not calls.
  static func isPlanned(in table: TableSchema) -> Bool {
    NameWords.words(of: table.name.name).last.map { planned.contains(NameWords.singular($0)) }
      ?? false
  }

  private static let planned: Set<String> = [
    "appointment", "booking", "reservation", "event", "meeting", "class", "lesson", "lecture",
    "shift", "webinar", "interview", "rental", "vacation", "leave", "absence", "stay", "screening",
    "consultation",
  ]

  /// Returns how long rows usually need for all their states, if that is less than some days: a
  /// match is over on the same day.
  static func ofStates(in table: TableSchema) -> String? {
    let last = NameWords.words(of: table.name.name).last.map(NameWords.singular)
    guard let last, automatic.contains(last) else { return nil }
    return known.first { $0.words.contains(last) }?.time
  }

  private static let automatic: Set<String> = [
    "run", "execution", "build", "process", "pipeline", "deployment", "import", "export", "sync",
    "backup", "batch", "scan", "crawl", "session", "call", "game", "match", "trip", "ride",
    "journey", "drive", "stream", "chat",
  ]

  private static let lengths: [(words: Set<String>, rows: Set<String>, time: String)] = [
    (["trial"], [], "14d"),
    (["period", "billing"], [], "30d"),
    (["end", "ends"], ["season"], "90d"),
    (
      ["effective", "valid", "coverage", "contract", "lease", "policy", "end", "ends", "expires"],
      ["policy", "contract", "lease", "membership", "license", "warranty", "certificate"], "365d"
    ),
  ]

  private static let known: [(words: Set<String>, time: String)] = [
    (
      [
        "job", "run", "execution", "build", "process", "pipeline", "deployment", "import", "export",
        "sync", "backup", "batch", "scan", "crawl",
      ], "1h"
    ),
    (
      [
        "session", "visit", "call", "meeting", "appointment", "consultation", "interview", "class",
        "lesson", "lecture", "game", "match", "workout", "talk", "screening", "chat", "stream",
        "conversation", "webinar", "exam", "event", "outage",
      ], "3h"
    ),
    (["trip", "ride", "journey", "drive", "route", "shift", "timesheet", "timer", "time"], "8h"),
    (["flight", "arrival", "voyage"], "14h"),
    (
      [
        "reservation", "booking", "stay", "rental", "vacation", "leave", "absence", "checkout",
        "cruise",
      ], "14d"
    ),
  ]
}

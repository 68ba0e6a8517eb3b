import SeedSchema

/// Derives from a column's name whether it holds dates, and which.
struct DateName {
  /// The precision of dates that are stored as strings.
  enum Precision: Hashable { case day, instant }

  /// The words, without those of a unit.
  private let words: [String]
  /// The unit of dates that are stored as numbers; `nil` if the name doesn't say it.
  let unit: EpochUnit?

  init(_ name: String) {
    // `ipb_timestamp`: `ipb` has no known meaning.
    var words = NameWords.words(of: name)[...]
    while words.count > 2 || words.count == 2 && !Self.marks.contains(words.last ?? ""),
      let first = words.first, !NameDictionary.shared.contains(first),
      !NameDictionary.shared.contains(NameWords.singular(first))
    {
      words.removeFirst()
    }
    unit = words.last.flatMap { Self.units[$0] }
    if unit != nil, words.count > 1 { words.removeLast() }
    self.words = Array(words)
  }

  private static let units: [String: EpochUnit] = [
    "ms": .milliseconds, "us": .microseconds, "unix": .seconds, "epoch": .seconds,
  ]

  /// The words at the end of a name that mark a column of dates.
  private static let marks: Set<String> = [
    "at", "on", "date", "time", "datetime", "timestamp", "ts", "day",
  ]
  /// The words that mark a column of dates and have no other meaning.
  private static let sureMarks: Set<String> = ["at", "date", "datetime", "timestamp", "ts"]

  private static let creations: Set<String> = [
    "created", "create", "creation", "inserted", "insert", "joined", "join", "added", "add",
    "placed",
    "registered",
    "registration", "enrolled",
  ]
  private static let changes: Set<String> = [
    "updated", "update", "modified", "modification", "modify", "changed", "change", "edited",
    "edit", "touched",
  ]
  /// Events that end a row, which few rows have reached.
  private static let deletions: Set<String> = [
    "deleted", "deletion", "removed", "archived", "revoked", "discarded", "trashed", "suspended",
    "banned",
    "blocked", "disabled", "deactivated", "locked", "voided", "purged", "anonymized", "cancelled",
    "canceled",
    "withdrawn", "muted", "hidden", "terminated", "termination", "resignation", "retired",
    "invalidated", "abandoned",
    "unsubscribed", "deceased", "died", "resigned", "discontinued", "refunded", "failed",
    "rejected", "declined", "expired", "dismissed",
  ]
  private static let futures: Set<String> = [
    "expires", "expire", "expiry", "expiration", "due", "deadline", "scheduled", "next", "renewal",
    "renews",
    "until", "planned", "expected", "required", "eta", "target",
  ]
  /// Dates by which something is to be done, soon after it was begun.
  private static let deadlines: Set<String> = [
    "due", "deadline", "target", "scheduled", "sched", "planned", "expected", "eta",
  ]
  private static let starts: Set<String> = [
    "start", "starts", "started", "begin", "begins", "begun", "began", "opened",
  ]
  private static let ends: Set<String> = [
    "end", "ends", "ended", "discharged", "finish", "finished", "completed", "completion", "closed",
    "stopped",
    "resolved", "done",
  ]
  private static let births: Set<String> = ["birth", "birthday", "birthdate", "dob", "born"]
  /// Participles that don't end in `ed`, and nouns of events.
  private static let events: Set<String> = [
    "sent", "paid", "seen", "read", "sold", "left", "won", "lost", "run", "last", "login",
    "checkin", "hire",
    "invoice", "payment", "visit", "rental", "return", "access", "order", "release", "delivery",
    "publish",
    "fire", "sched", "previous", "event", "log", "sync", "check", "ping", "heartbeat", "current",
    "arrival",
    "departure", "notification", "activity", "sign", "upload", "post", "submission", "purchase",
    "shipment",
  ]

  /// Words that change the meaning of a date word before them.
  private static let others: Set<String> = [
    "month", "year", "format", "count", "zone", "number", "id", "range", "by", "type", "name",
    "key", "from", "of",
  ]

  private var isMarked: Bool { words.last.map(Self.marks.contains) ?? false }

  private func has(_ set: Set<String>) -> Bool { words.contains(where: set.contains) }

  private var hasEvent: Bool {
    has(Self.events)
      || words.contains { $0.utf8.count > 4 && $0.hasSuffix("ed") && !Self.deletions.contains($0) }
  }

  /// The events that dates of the name record.
  var role: DateStorage.Role {
    if has(Self.births) { return .birth }
    if words.contains("death") { return .deletion }
    if words.count > 1, words.suffix(2) == ["valid", "to"] { return .future }
    // `last_updated_by_job_at` is a change, `update_expires_at` isn't.
    if has(Self.futures), !words.contains("last") { return .future }
    if has(Self.deletions) { return .deletion }
    if words.contains("last"), has(Self.changes) { return .change }
    if has(Self.creations) { return .creation }
    if has(Self.changes), words.count <= 3 { return .change }
    if has(Self.ends) { return .end }
    if has(Self.starts) { return .start }
    // `first_response_at`: whatever it is, it happened to the row.
    return hasEvent || words.count > 1 && words.last == "at" ? .event : .other
  }

  /// The words without those that mark a date: `paid` of `paid_at` and `date_paid`.
  var event: [String] {
    var words = words[...]
    if words.count > 1, words.first == "date" { words.removeFirst() }
    while words.count > 1, let last = words.last, Self.marks.contains(last) { words.removeLast() }
    return Array(words)
  }

  /// Whether something is to be done by the date, as in `due_on`.
  var isDeadline: Bool { has(Self.deadlines) && role == .future }

  /// Whether the name says that a row was inserted, rather than that something else began with it,
  /// as in `joined_at`.
  var recordsInsertion: Bool { has(Self.insertions) }

  private static let insertions: Set<String> = [
    "created", "create", "creation", "inserted", "insert",
  ]

  /// Whether the row is gone after the event, as in `deleted_at`; `cancelled_at` is a last change.
  var recordsRemoval: Bool { has(Self.removals) }

  private static let removals: Set<String> = [
    "deleted", "deletion", "removed", "archived", "discarded", "trashed", "purged", "anonymized",
    "hidden",
  ]

  /// Whether something has begun, as in `opened_at`; `starts_at` may be a plan.
  var hasBegun: Bool { has(Self.pastStarts) }

  private static let pastStarts: Set<String> = ["started", "opened", "began", "begun"]

  /// Returns how many words of a creation time's name say what was created, such as `remember` in
  /// `remember_created_at`.
  ///
  /// - Parameter rows: the words that mean the rows of the table.
  /// - Returns: the number; `nil` if the name isn't that of a creation time.
  func foreignWordCount(besides rows: Set<String>) -> Int? {
    guard role == .creation else { return nil }
    return words.count {
      !Self.creations.contains($0) && !Self.marks.contains($0) && !rows.contains($0)
        && !["row", "record", "entry"].contains($0)
    }
  }

  /// Whether the name is that of a step that a row goes through once, such as `paid_at`.
  var isStep: Bool {
    role == .event && !has(Self.repeated)
      && words.contains { Self.participles.contains($0) || $0.utf8.count > 4 && $0.hasSuffix("ed") }
  }

  private static let participles: Set<String> = ["sent", "paid", "sold", "read", "won", "lost"]
  /// Words of events that recur.
  private static let repeated: Set<String> = ["last", "previous", "current", "log", "event"]

  /// The precision of strings; `nil` if the name doesn't suggest dates.
  var textPrecision: Precision? {
    guard let last = words.last, !Self.others.contains(last) else { return nil }
    switch last {
    case "at", "timestamp", "datetime", "ts": return .instant
    case "date", "dob", "birthday", "birthdate": return .day
    case "day": return has(Self.births) ? .day : nil
    case "start", "end", "starts", "ends":
      return words.count == 2 && ["period", "term", "trial", "contract"].contains(words[0])
        || words.count == 3 && words.starts(with: ["current", "period"]) ? .instant : nil
    case "on": return words.count > 1 && isKnownEvent ? .day : nil
    case "time":
      return words.count > 1 && (isKnownEvent && !has(Self.starts) && !has(Self.ends))
        ? .instant : nil
    default: break
    }
    if words.first == "date", words.count == 2, isKnownEvent { return .day }
    if words.contains("timestamp") { return .instant }
    if has(Self.births) {
      return words.count == 1 && last == "born" || words.first == "date" ? .day : nil
    }
    guard words.count == 1 || words.first == "last" && words.count == 2 else { return nil }
    return isLoneDate(last) ? .instant : nil
  }

  private var isKnownEvent: Bool {
    role != .other
  }

  /// Whether a word denotes a date without a word such as `at`.
  private func isLoneDate(_ word: String) -> Bool {
    switch word {
    case "created", "inserted", "updated", "modified", "changed", "expires", "expiry", "expiration",
      "modification",
      "seen", "deadline", "mtime", "ctime", "atime":
      true
    default: false
    }
  }

  /// Whether the name suggests that numbers are instants.
  var isInstantAsNumber: Bool {
    guard let last = words.last, !Self.others.contains(last) else { return false }
    if Self.sureMarks.contains(last) { return words.count > 1 || last != "at" }
    switch last {
    case "day": return false
    case "on": return words.count > 1 && isKnownEvent
    case "time": return words.count > 1 && isKnownEvent && !words.contains("total")
    default: break
    }
    if unit != nil, [.creation, .change, .future].contains(role) { return true }
    if ["date", "time"].contains(words.first), isKnownEvent,
      words.count == 2 || words.count == 3 && words[1] == "last"
    {
      return true
    }
    if words.contains("date"), words.first != "date" { return true }
    if words.first == "last", words.count == 2 {
      return ["update", "seen", "access", "success", "check", "sync", "login", "run"].contains(last)
        || last.hasSuffix("ed")
    }
    if words.last == "since" { return true }
    if words.last == "modified", words.count == 2 { return true }
    return words.count == 1 && (isLoneDate(last) || last == "birthday" || last == "dob")
  }
}

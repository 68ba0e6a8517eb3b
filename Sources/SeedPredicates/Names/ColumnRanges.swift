import SeedSyntax
import SeedSchema

/// Columns that are the two ends of a range: `starts_at` and `ends_at`, `min_price` and
/// `max_price`.
///
/// The names differ in one word, which is the start of a range in one and its end in the other.
enum ColumnRanges {
  /// The end of a range that a column is.
  enum End { case lower, upper }

  /// Returns the column with which a range starts that another column ends; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - field: the column that ends the range.
  ///   - table: its table.
  /// - Returns: the other column, of a type that can be compared with the first one.
  static func lower(of field: FieldSchema, in table: TableSchema) -> FieldSchema? {
    partner(of: field, in: table, isUpper: true)
  }

  /// Returns which end of a range of two columns a column is; `nil` if it is neither.
  static func end(of field: FieldSchema, in table: TableSchema) -> End? {
    if partner(of: field, in: table, isUpper: true) != nil { return .upper }
    return partner(of: field, in: table, isUpper: false) != nil ? .lower : nil
  }

  private static func partner(
    of field: FieldSchema, in table: TableSchema, isUpper: Bool
  ) -> FieldSchema? {
    let isNumber = field.type.isNumber && DateStorage(field, in: table) == nil
    let words = NameWords.words(of: field.name)
    if isNumber, words.last.map(unordered.contains) ?? false { return nil }
    for (place, word) in words.enumerated() {
      guard let others = (isUpper ? lowers : uppers)[word] else { continue }
      for other in table.fields where other.name != field.name && other.generation != .computed {
        let names = NameWords.words(of: other.name)
        guard names.count == words.count, let partner = others[names[place]],
          partner == .any || !isNumber, names[..<place] == words[..<place],
          names[(place + 1)...] == words[(place + 1)...],
          isComparable(field, other, isNumber: isNumber)
        else { continue }
        return other
      }
    }
    return nil
  }

  /// Whether two columns are both numbers, times of the day, or anything else that may be dates.
  private static func isComparable(
    _ field: FieldSchema, _ other: FieldSchema, isNumber: Bool
  ) -> Bool {
    if isNumber { return ValueKind(of: field.type) == ValueKind(of: other.type) }
    if case .time = field.type { return field.type == other.type }
    return true
  }

  // MARK: What is known

  /// Words of numbers without an order of their own: a range may end in an earlier month than it
  /// starts, of a later year.
  private static let unordered: Set<String> = [
    "month", "day", "weekday", "hour", "minute", "second", "id", "code", "number",
  ]

  /// What the ends of a range can be: the first and the last price of a day are no range.
  private enum Subject { case any, dates }

  /// The words that start a range and the words that end it, in ranges of any kind.
  private static let ofAny: StaticString = """
    start starts begin begins : end ends stop
    from : to until till thru through
    min minimum low lower lowest : max maximum high upper highest
    first : last
    """

  /// The same for what happens, in ranges of time.
  private static let ofDates: StaticString = """
    started began begun opened open opens start starts : ended finished completed closed stopped close closes finish finishes
    from : expires expiry
    in checkin : out checkout
    previous last : current
    hire hired joined employed : termination terminated fired left resigned resignation exit
    departure departs departed depart : arrival arrives arrived arrive
    pickup : dropoff return
    publish published : unpublish unpublished
    subscribed : unsubscribed
    locked : unlocked
    activated enabled : deactivated disabled
    effective : expiry expires expired expiration termination terminated
    issue issued : expiry expires expired expiration
    admitted admission : discharged discharge
    enrolled enrollment : graduated graduation
    birth born : death died deceased
    """

  /// The words that start a range, by those that end it.
  private static let lowers = read(isUpper: true)
  /// The words that end a range, by those that start it.
  private static let uppers = read(isUpper: false)

  private static func read(isUpper: Bool) -> [String: [String: Subject]] {
    var result: [String: [String: Subject]] = [:]
    for (text, subject) in [(ofDates, Subject.dates), (ofAny, Subject.any)] {
      var rest = StaticText(text)
      while let line = rest.nextLine() {
        // Names are compared after their abbreviations are written out.
        let sides = line.string.split(separator: ":").map { side in
          side.split(separator: " ").map { NameDictionary.shared.full(String($0)) }
        }
        guard sides.count == 2 else { continue }
        let (keys, others) = isUpper ? (sides[1], sides[0]) : (sides[0], sides[1])
        for key in keys { for other in others { result[key, default: [:]][other] = subject } }
      }
    }
    return result
  }
}

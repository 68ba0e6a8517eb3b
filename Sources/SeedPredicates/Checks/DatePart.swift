/// Recognizes functions of both databases that truncate instants or return parts of them.
enum DatePart {
  /// Returns an instant without its conversion to a time zone.
  static func local(_ expression: SQLExpression) -> SQLExpression {
    guard case .call("timezone", let arguments) = expression.bare, let last = arguments.last else {
      return expression
    }
    return local(last)
  }

  /// Whether an instant is converted to UTC, in which values are generated.
  static func isUTC(_ expression: SQLExpression) -> Bool {
    guard case .call("timezone", let arguments) = expression.bare else { return false }
    return arguments.first?.asLiteral?.uppercased() == "UTC"
  }

  /// Returns the instant that an expression truncates, and the unit.
  static func cut(_ expression: SQLExpression) -> (SQLExpression, DateUnit)? {
    if case .cast(let inner, "date") = expression { return (inner, .day) }
    guard case .call(let function, let arguments) = local(expression).bare else { return nil }
    switch (function, arguments.count) {
    case ("date_trunc", 2...3):
      return arguments[0].asLiteral.flatMap { DateUnit(sql: $0) }.map { (arguments[1], $0) }
    case ("date", 2), ("datetime", 2):
      guard let words = arguments[1].asLiteral?.lowercased(), words.hasPrefix("start of ") else {
        return nil
      }
      return DateUnit(sql: String(words.dropFirst(9))).map { (arguments[0], $0) }
    case ("strftime", 2):
      guard let format = arguments[0].asLiteral, let unit = formats[format] else { return nil }
      return (arguments[1], unit)
    default: return nil
    }
  }

  /// The formats that truncate an instant, by writing the smaller parts as constants.
  private static let formats: [String: DateUnit] = [
    "%Y-01-01": .year, "%Y-%m-01": .month, "%Y-%m-%d %H:00:00": .hour, "%F %H:00:00": .hour,
    "%Y-%m-%d %H:%M:00": .minute, "%F %H:%M:00": .minute, "%F %R:00": .minute,
  ]

  /// Returns the instant of which an expression is the day, such as `x::date` or `date(x)`.
  static func day(_ expression: SQLExpression) -> SQLExpression? {
    if case .cast(let inner, "date") = expression { return inner }
    guard case .call("date", let arguments) = expression.bare, arguments.count == 1 else {
      return nil
    }
    return arguments[0]
  }

  /// Returns the instant of which an expression returns a part, and that part.
  static func part(_ expression: SQLExpression) -> (SQLExpression, DateUnit)? {
    guard case .call(let function, let arguments) = expression.bare, arguments.count == 2,
      let name = arguments[0].asLiteral
    else { return nil }
    let unit: DateUnit? =
      switch function {
      case "extract", "date_part": DateUnit(sql: name)
      case "strftime": codes[name]
      case "to_char": letters[name.uppercased()]
      default: nil
      }
    return unit.map { (arguments[1], $0) }
  }

  private static let codes: [String: DateUnit] = [
    "%Y": .year, "%m": .month, "%d": .day, "%H": .hour, "%M": .minute, "%S": .second,
  ]

  private static let letters: [String: DateUnit] = [
    "YYYY": .year, "MM": .month, "DD": .day, "HH24": .hour, "MI": .minute, "SS": .second,
  ]

  /// Returns the instant whose beginning an expression formats, such as `to_char(x, 'YYYY-MM')`,
  /// and the length of the result.
  static func beginning(_ expression: SQLExpression) -> (SQLExpression, length: Int)? {
    guard case .call(let function, let arguments) = expression.bare, arguments.count == 2 else {
      return nil
    }
    let (formatted, format) =
      function == "to_char" ? (arguments[0], arguments[1]) : (arguments[1], arguments[0])
    guard function == "to_char" || function == "strftime",
      let length = format.asLiteral.flatMap({ lengths[$0] })
    else { return nil }
    return (formatted, length)
  }

  private static let lengths = [
    "%Y": 4, "%Y-%m": 7, "%Y-%m-%d": 10, "%F": 10, "YYYY": 4, "YYYY-MM": 7, "YYYY-MM-DD": 10,
  ]
}

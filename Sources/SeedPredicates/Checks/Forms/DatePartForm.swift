import SeedSchema

/// `extract(year FROM x) = n`, `strftime('%Y', x) = CAST(n AS TEXT)`, `to_char(x, 'YYYY-MM') = s`,
/// `x::date = d`: a column that repeats a part of a date.
enum DatePartForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    switch condition.expression {
    case .comparison(.equal, let left, let right), .same(let left, let right):
      guard condition.demand.isPositive else { return nil }
      return copy(left, right, condition) ?? copy(right, left, condition)
    default: return nil
    }
  }

  private static func copy(
    _ part: SQLExpression, _ other: SQLExpression, _ condition: CheckCondition
  ) -> Solution? {
    guard let copied = condition.column(other)?.field,
      let (date, value) = value(part, in: copied, condition), date.name != copied.name
    else { return nil }
    var alternative = Alternative(
      equations: [Equation([Derivation(column: copied.name, expression: value)])])
    if !condition.demand.admitsNull || !copied.isNullable || !date.isNullable {
      for field in [copied, date] { alternative.rules[field.name] = ColumnRule(.isNotNull) }
    }
    return Solution(alternatives: [alternative]).asHint
  }

  /// Returns the date of which an expression returns a part, and that part in the type of another
  /// column.
  private static func value(
    _ part: SQLExpression, in copied: FieldSchema, _ condition: CheckCondition
  ) -> (FieldSchema, SQLExpression)? {
    if !copied.type.isNumeric, let (subject, length) = DatePart.beginning(part),
      let date = condition.column(DatePart.local(subject))?.field, date.holdsDates
    {
      let text: SQLExpression =
        date.type.isTextual ? .column(date.name) : .call("string", [.column(date.name)])
      return (date, .call("left", [text, .number("\(length)")]))
    }
    if let subject = DatePart.day(part),
      let date = condition.column(DatePart.local(subject))?.field,
      case .datetime = date.type
    {
      let day = SQLExpression.call("date", [.column(date.name)])
      if case .date = copied.type { return (date, day) }
      return copied.type.isTextual ? (date, .call("string", [day])) : nil
    }
    guard copied.type.isNumeric, let (subject, unit) = DatePart.part(part),
      let date = condition.column(DatePart.local(subject))?.field, date.holdsDates,
      let function = functions[unit]
    else { return nil }
    guard date.type.isTextual else { return (date, .call(function.name, [.column(date.name)])) }
    let first = SQLExpression.call("left", [.column(date.name), .number("\(function.end)")])
    let digits =
      unit == .year ? first : SQLExpression.call("right", [first, .number("2")])
    return (date, .call("integer", [digits]))
  }

  /// The functions of the value language, and the offsets at which the parts end in a date's
  /// string.
  private static let functions: [DateUnit: (name: String, end: Int)] = [
    .year: ("year", 4), .month: ("month", 7), .day: ("day", 10), .hour: ("hour", 13),
  ]
}

extension FieldSchema {
  /// Whether values may be dates.
  fileprivate var holdsDates: Bool {
    switch type {
    case .date, .datetime, .text, .string: true
    default: false
    }
  }
}

extension SQLExpression {
  /// The date column whose year the expression is; `nil` for anything else.
  var columnOfYear: String? {
    switch bare {
    case .call("year", let arguments): arguments.first?.asColumn
    case .call("left", let arguments):
      arguments.last?.asLiteral == "4" ? arguments.first?.columnOfText : nil
    case .call("integer", let arguments): arguments.first?.columnOfYear
    default: nil
    }
  }

  private var columnOfText: String? {
    if case .call("string", let arguments) = bare { return arguments.first?.asColumn }
    return asColumn
  }
}

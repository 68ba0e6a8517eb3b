/// A function that an expression can call.
public enum ExpressionFunction: String, Sendable, Hashable, CaseIterable {
  /// `if(condition, a, b)`: `a` if the condition is true, else `b`.
  case `if`
  /// `coalesce(a, b, …)`: the first that isn't NULL.
  case coalesce
  /// `lower(text)`
  case lower
  /// `upper(text)`
  case upper
  /// `title(text)`: each word with a capital.
  case title
  /// `slug(text)`: lower-case letters, digits and hyphens, for addresses.
  case slug
  /// `trim(text)`: without blanks at both ends.
  case trim
  /// `length(text)`: the number of characters, as the databases count (Unicode scalars).
  case length
  /// `left(text, n)`: the first `n` characters.
  case left
  /// `right(text, n)`: the last `n` characters.
  case right
  /// `replace(text, 'from', 'to')`
  case replace
  /// `pad_left(x, width, '0')`
  case padLeft = "pad_left"
  /// `concat(a, b, …)`
  case concat
  /// `round(x)` to an integer, `round(x, n)` to `n` digits; half to even.
  case round
  /// `floor(x)`: the largest integer not above.
  case floor
  /// `ceil(x)`: the smallest integer not below.
  case ceil
  /// `abs(x)`
  case abs
  /// `min(a, b, …)`
  case min
  /// `max(a, b, …)`
  case max
  /// `mod(a, b)`: the remainder with the divisor's sign, so from 0 up to `b`.
  case mod
  /// `date(timestamp)`: the day in UTC.
  case date
  /// `year(date or timestamp)`
  case year
  /// `month(date or timestamp)`: 1 to 12.
  case month
  /// `day(date or timestamp)`: 1 to 31.
  case day
  /// `hour(timestamp or time)`: 0 to 23.
  case hour
  /// `seconds(timestamp)`: the whole seconds since 1970, as SQLite's `unixepoch()` counts them.
  case seconds
  /// `milliseconds(timestamp)`: the whole milliseconds since 1970.
  case milliseconds
  /// `microseconds(timestamp)`: the microseconds since 1970.
  case microseconds
  /// `julian_day(timestamp)`: SQLite's `julianday()`, a number with a fraction.
  case julianDay = "julian_day"
  /// `hash(x)`: 16 hexadecimal digits that depend only on the value.
  case hash
  /// `string(x)`: a value's text.
  case string
  /// `integer(x)`: an integer, truncated towards zero, or read from text.
  case integer
  /// `sum(order_item.total)`: the sum of a column over the rows that reference this one; 0 if there
  /// are none.
  case sum
  /// `count(order_item)`: how many rows reference this one; with a column, those in which it isn't
  /// NULL.
  case count
  /// `average(review.rating)`: the mean over the rows that reference this one; NULL if there are
  /// none.
  case average

  /// How many arguments the function takes.
  package var argumentCounts: ClosedRange<Int> {
    switch self {
    case .if, .replace, .padLeft: 3...3
    case .coalesce, .concat, .min, .max: 1...64
    case .left, .right, .mod: 2...2
    case .round: 1...2
    default: 1...1
    }
  }

  /// An example of a call, for hints.
  public var usage: String {
    switch self {
    case .if: "if(condition, a, b)"
    case .coalesce: "coalesce(a, b)"
    case .left, .right: "\(rawValue)(text, 3)"
    case .replace: "replace(text, 'from', 'to')"
    case .padLeft: "pad_left(x, 6, '0')"
    case .concat, .min, .max, .mod: "\(rawValue)(a, b)"
    case .round: "round(x, 2)"
    case .lower, .upper, .title, .slug, .trim, .length: "\(rawValue)(text)"
    case .date, .year, .month, .day, .hour, .seconds, .milliseconds, .microseconds, .julianDay:
      "\(rawValue)(created_at)"
    case .sum, .average: "\(rawValue)(order_item.total)"
    case .count: "count(order_item)"
    case .floor, .ceil, .abs, .hash, .string, .integer: "\(rawValue)(x)"
    }
  }
}

/// SQL with its bound values.
///
/// The drivers write the placeholders of their dialect: ``segments`` has one more element than
/// ``values``, and value *i* belongs between segments *i* and *i* + 1. Thus no value is ever part
/// of the SQL, and one statement runs on either database.
///
/// ```swift
/// let statement: SQLStatement = "select * from users where age > \(18)"
/// ```
public struct SQLStatement: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The SQL around the values.
  public var segments: [String]
  /// The values.
  public var values: [SQLValue]
  /// Whether the statement does nothing if the table that it names doesn't exist.
  ///
  /// SQLite creates the table of its sequences with the first one, and a statement that names a
  /// missing table can't be prepared, so no condition in its SQL would help.
  package var allowsMissingTable = false
  /// The whole SQL with the placeholders of the dialect for which it was created, if known.
  var rendered: String?

  /// Creates a statement from its parts: one segment more than there are values.
  package init(segments: [String], values: [SQLValue], rendered: String? = nil) {
    self.segments = segments
    self.values = values
    self.rendered = rendered
  }

  /// Creates a statement from SQL without bound values.
  public init(stringLiteral sql: String) {
    self.init(sql: sql)
  }

  /// Creates a statement from SQL without bound values, in a string built at run time; the dialect
  /// must have quoted identifiers in it.
  public init(sql: String) {
    segments = [sql]
    values = []
  }

  /// Creates a statement from an interpolated string.
  public init(stringInterpolation: StringInterpolation) {
    segments = stringInterpolation.segments
    values = stringInterpolation.values
  }

  /// Adds another statement's SQL and values after this one's.
  public mutating func append(_ other: SQLStatement) {
    rendered = nil
    segments[segments.count - 1] += other.segments[0]
    segments.append(contentsOf: other.segments.dropFirst())
    values.append(contentsOf: other.values)
  }

  /// The SQL with a placeholder for each value, numbered from 1.
  public func sql(placeholder: (Int) -> String) -> String {
    if let rendered { return rendered }
    var text = segments[0]
    for (index, segment) in segments.dropFirst().enumerated() {
      text += placeholder(index + 1)
      text += segment
    }
    return text
  }

  /// The SQL with `?1`, `?2` … for the values; a statement without values is the same for every
  /// database.
  package var text: String { sql { "?\($0)" } }

  /// Collects the parts of an interpolated statement.
  public struct StringInterpolation: StringInterpolationProtocol {
    var segments = [""]
    var values: [SQLValue] = []

    /// Prepares for the parts of a literal.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds SQL.
    public mutating func appendLiteral(_ literal: String) {
      segments[segments.count - 1] += literal
    }

    /// Binds a value.
    public mutating func appendInterpolation(_ value: SQLValue) {
      values.append(value)
      segments.append("")
    }

    /// Binds a Swift value.
    public mutating func appendInterpolation(_ value: some SQLValueConvertible) {
      appendInterpolation(value.sqlValue)
    }

    /// Binds a Swift value, or NULL.
    public mutating func appendInterpolation(_ value: (some SQLValueConvertible)?) {
      appendInterpolation(value?.sqlValue ?? .null)
    }

    /// Adds another statement with its values.
    public mutating func appendInterpolation(_ statement: SQLStatement) {
      var whole = SQLStatement(sql: "")
      whole.segments = segments
      whole.values = values
      whole.append(statement)
      segments = whole.segments
      values = whole.values
    }

    /// Appends raw SQL. Never pass text that comes from outside the program.
    public mutating func appendInterpolation(unescaped sql: String) {
      appendLiteral(sql)
    }
  }
}

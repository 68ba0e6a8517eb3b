import SeedFormat
import SeedSchema

/// The expected value of a column.
enum ExpectedValue {
  case null
  /// `any()`: any value, including NULL.
  case anything
  /// `not_null()`: any value except NULL.
  case notNull
  /// `matches(INV-[0-9]+)`: a string that a regular expression matches in full.
  case pattern(String)
  case text(String)

  init(_ scalar: Scalar, at span: SourceSpan) throws(Diagnostic) {
    let text = scalar.text
    if CoreSchema.resolve(scalar) == .null {
      self = .null
    } else if text == "any()" {
      self = .anything
    } else if text == "not_null()" {
      self = .notNull
    } else if text.hasPrefix("matches("), text.hasSuffix(")") {
      let pattern = String(text.dropFirst(8).dropLast())
      guard (try? Regex(pattern)) != nil else {
        throw Diagnostic("`\(pattern)` is not a valid regular expression", at: span)
      }
      self = .pattern(pattern)
    } else {
      self = .text(text)
    }
  }

  /// Whether a value matches: numbers and instants are compared as such, everything else as text.
  func accepts(_ value: SQLValue) -> Bool {
    switch self {
    case .anything: return true
    case .null: return value.isNull
    case .notNull: return !value.isNull
    case .pattern(let pattern):
      guard let text = value.text, let regex = try? Regex(pattern) else { return false }
      return (try? regex.wholeMatch(in: text)) != nil
    case .text(let expected):
      guard let found = value.text else { return false }
      if found == expected { return true }
      switch value {
      case .boolean(let flag): return expected == (flag ? "1" : "0")
      case .integer, .double, .decimal: return Double(found).map { $0 == Double(expected) } ?? false
      // SQLite has no type for a computed instant.
      case .timestamp, .text:
        guard let instant = Timestamp(expected) else { return false }
        return Timestamp(found) == instant
      case .uuid: return found == expected.lowercased()
      default: return false
      }
    }
  }

  /// The text shown in a difference.
  var description: String {
    switch self {
    case .null: "null"
    case .anything: "any()"
    case .notNull: "not_null()"
    case .pattern(let pattern): "matches(\(pattern))"
    case .text(let text): "`\(text)`"
    }
  }
}

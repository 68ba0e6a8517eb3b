/// The value of an argument.
public indirect enum ArgumentValue: Sendable, Hashable {
  /// An integer.
  case integer(Int64)
  /// A decimal number as it was written: `1.10`.
  case number(String)
  /// `30%`, as 30.
  case percentage(Double)
  /// A quoted string.
  case string(String)
  /// A word without quotes: `admin`, `true`, `2024-01-01`, `now`, `-30d`, `user.joined_at`.
  case word(String)
  /// `low..high`.
  case range(ArgumentSyntax, ArgumentSyntax)
  /// `[a, b]`.
  case list([ArgumentSyntax])
  /// A generator.
  case call(CallSyntax)
  /// Text with `{…}` in quotes, or a bare `{…}`.
  case template([TemplatePart])
}

extension ArgumentValue {
  /// The value as a finite number; `nil` if it isn't one.
  package var asNumber: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
    default: nil
    }
  }
}

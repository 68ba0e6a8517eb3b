public import SeedFormat

/// A value of a factory file as it was written: the syntax tree of DESIGN's three kinds of scalars.
///
/// | a scalar that | is |
/// |---|---|
/// | is `name(…)` as a whole | a generator call |
/// | holds `{…}` | a template |
/// | is anything else | itself |
public indirect enum ValueSyntax: Sendable {
  /// A text that stands for itself; its type is that of the column.
  case literal(String, SourceSpan)
  /// YAML's null: an empty plain scalar, `null` or `~`.
  case null(SourceSpan)
  /// A generator.
  case call(CallSyntax)
  /// Text with expressions in braces; a lone `{…}` keeps its type.
  case template([TemplatePart], SourceSpan)
  /// A YAML list or mapping, for JSON columns; its scalars are values as well.
  case sequence([ValueSyntax], SourceSpan)
  /// A YAML mapping, for JSON columns.
  case mapping([(key: String, value: ValueSyntax)], SourceSpan)

  /// Where the value stands.
  public var span: SourceSpan {
    switch self {
    case .literal(_, let span), .null(let span), .template(_, let span), .sequence(_, let span),
      .mapping(_, let span):
      span
    case .call(let call): call.span
    }
  }
}

/// A generator's name with its arguments.
public struct CallSyntax: Sendable {
  /// The name.
  public var name: String
  /// The arguments in the order of the file.
  public var arguments: [ArgumentSyntax]
  /// Where the name stands.
  public var nameSpan: SourceSpan
  /// Where the whole call stands.
  public var span: SourceSpan

  /// Makes a call.
  public init(
    name: String, arguments: [ArgumentSyntax], nameSpan: SourceSpan, span: SourceSpan
  ) {
    self.name = name
    self.arguments = arguments
    self.nameSpan = nameSpan
    self.span = span
  }
}

/// One argument of a call: `80`, `zipf=1.1`, `18..80`, `30%`, `[a, b]`, `"text"`, `user.joined_at`.
public struct ArgumentSyntax: Sendable {
  /// The name before `=`; `nil` for a positional one.
  public var name: String?
  /// The value.
  public var value: ArgumentValue
  /// Where the argument stands.
  public var span: SourceSpan

  /// Makes an argument.
  public init(name: String? = nil, value: ArgumentValue, span: SourceSpan) {
    self.name = name
    self.value = value
    self.span = span
  }
}

/// What an argument holds.
public indirect enum ArgumentValue: Sendable {
  /// A whole number.
  case integer(Int64)
  /// A decimal number as it was written: `1.10`.
  case number(String)
  /// `30%`, as 30.
  case percentage(Double)
  /// A text in quotes.
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

/// A part of a template.
public enum TemplatePart: Sendable {
  /// Text that stands for itself.
  case text(String)
  /// An expression in braces.
  case expression(ExpressionSyntax)
}

/// An expression over a row, its parents and its number.
public indirect enum ExpressionSyntax: Sendable {
  /// A whole number, a decimal number as written, a text in quotes, `true`, `false` or `null`.
  case integer(Int64, SourceSpan)
  /// A decimal number as it was written.
  case number(String, SourceSpan)
  /// A text in quotes.
  case string(String, SourceSpan)
  /// `true` or `false`.
  case boolean(Bool, SourceSpan)
  /// `null`.
  case null(SourceSpan)
  /// A length of time: `30d`, `12h`, `15m`, `10s`, `2w`; in microseconds.
  case duration(microseconds: Int64, SourceSpan)
  /// A name, or names with dots: `price`, `product.price`, `order.user.email`, `row`.
  case path([String], SourceSpan)
  /// `-x` or `not x`.
  case unary(String, ExpressionSyntax, SourceSpan)
  /// `a + b`, `a and b`, `a == b`, …
  case binary(String, ExpressionSyntax, ExpressionSyntax, SourceSpan)
  /// `if(a > 3, b, c)`, `upper(name)`, `round(x, 2)`, …, or a generator.
  case call(String, [ExpressionSyntax], SourceSpan)

  /// Where the expression stands.
  public var span: SourceSpan {
    switch self {
    case .integer(_, let span), .number(_, let span), .string(_, let span), .boolean(_, let span),
      .null(let span), .duration(_, let span), .path(_, let span), .unary(_, _, let span),
      .binary(_, _, _, let span), .call(_, _, let span):
      span
    }
  }
}

public import SeedFormat

/// An expression over a row, its parents and its number.
public indirect enum ExpressionSyntax: Sendable, Hashable {
  /// An integer.
  case integer(Int64, SourceSpan)
  /// A decimal number as it was written; one with an exponent is a floating-point number.
  case number(String, SourceSpan)
  /// A quoted string.
  case string(String, SourceSpan)
  /// `true` or `false`.
  case boolean(Bool, SourceSpan)
  /// `null`.
  case null(SourceSpan)
  /// A duration: `30d`, `12h`, `15m`, `10s`, `2w`, `1h30m`; in microseconds.
  case duration(microseconds: Int64, SourceSpan)
  /// A name, or names with dots: `price`, `product.price`, `order.user.email`, `row`.
  case path([String], SourceSpan)
  /// `-x` or `not x`.
  case unary(UnaryOperator, ExpressionSyntax, SourceSpan)
  /// `a + b`, `a and b`, `a == b`, …
  case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax, SourceSpan)
  /// A function of the language: `if(a > 3, b, c)`, `upper(name)`, `round(x, 2)`.
  case function(ExpressionFunction, [ExpressionSyntax], SourceSpan)
  /// A generator: `random_int(1, 3)`. Any name that is no ``ExpressionFunction``.
  case generator(CallSyntax)

  /// The position of the expression.
  public var span: SourceSpan {
    switch self {
    case .integer(_, let span), .number(_, let span), .string(_, let span), .boolean(_, let span),
      .null(let span), .duration(_, let span), .path(_, let span), .unary(_, _, let span),
      .binary(_, _, _, let span), .function(_, _, let span):
      span
    case .generator(let call): call.span
    }
  }
}

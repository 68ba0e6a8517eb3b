/// A part of a template.
public enum TemplatePart: Sendable, Hashable {
  /// Literal text.
  case text(String)
  /// An expression in braces.
  case expression(ExpressionSyntax)
}

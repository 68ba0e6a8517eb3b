/// A part of a template.
public enum TemplatePart: Sendable, Hashable {
  /// Text that stands for itself.
  case text(String)
  /// An expression in braces.
  case expression(ExpressionSyntax)
}

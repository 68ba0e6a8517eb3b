package import SeedFormat

/// A reference to one row by its label, as a value: `"@ann"`.
package struct LabelReference: Sendable {
  /// The label without its `@`.
  package let label: String
  /// The position of the reference.
  package let span: SourceSpan

  /// The character that references begin with.
  package static let mark: Character = "@"

  /// Reads a label from a value; `nil` if the value is something else.
  ///
  /// - Parameters:
  ///   - value: the value as it is written.
  ///   - isRelation: whether text without `@` is a label, too.
  package init?(_ value: ValueSyntax, isRelation: Bool = false) {
    guard case .literal(let text, let span, _) = value else { return nil }
    self.init(text, isRelation: isRelation, at: span)
  }

  /// Reads a label from a text; `nil` if the text is something else.
  ///
  /// - Parameters:
  ///   - text: the text of the value.
  ///   - isRelation: whether text without `@` is a label, too.
  ///   - span: where it is written.
  package init?(_ text: String, isRelation: Bool, at span: SourceSpan) {
    let isMarked = text.first == Self.mark
    guard isRelation || isMarked, text.count > (isMarked ? 1 : 0) else { return nil }
    label = isMarked ? String(text.dropFirst()) : text
    self.span = span
  }
}

package import SeedSyntax
package import SeedFormat
package import SeedSchema

/// Checks single written values against a field's type and rules.
package struct FieldCheck: Sendable {
  private let field: FieldSchema
  private let validator: ValueValidator?

  /// Creates the check of a field.
  package init(_ field: FieldSchema) {
    self.field = field
    validator = ValueValidator(
      field: field, profile: ValueProfile(ValueKind(of: field.type)))
  }

  /// Whether the field holds bytes.
  var holdsBytes: Bool { ValueKind(of: field.type) == .blob }

  /// - Throws: a diagnostic that says what the text should be.
  package func text(
    _ text: String, isQuoted: Bool, at span: SourceSpan? = nil
  ) throws(Diagnostic) {
    let constant = try Conversion.constant(text, of: field.type, at: span, isQuoted: isQuoted)
    do {
      try validator?.check(constant.value, firstRow: 0, table: field.name)
    } catch let error as InvalidValueError {
      throw Diagnostic("`\(field.name)` must be \(error.rule)", at: span)
    } catch {
      throw Diagnostic("\(error)", at: span)
    }
  }

  /// - Throws: a diagnostic if the field can't be NULL.
  package func null(at span: SourceSpan? = nil) throws(Diagnostic) {
    if !field.isNullable { throw Diagnostic("`\(field.name)` can't be NULL", at: span) }
  }

  /// Checks the constant parts of a value.
  ///
  /// - Throws: a diagnostic that says what the value should be.
  package func value(_ value: ValueSyntax) throws(Diagnostic) {
    switch value {
    case .null(let span): try null(at: span)
    case .literal(let text, let span, let isQuoted):
      try self.text(text, isQuoted: isQuoted, at: span)
    case .call, .template, .sequence, .mapping, .listed: break
    }
  }
}

import SeedSchema
package import SeedFormat

/// A value as a factory file writes it, with its syntax: `maybe(80%, random_email())`.
///
/// Inferred values are text, because people read and edit them; the syntax shows what each one is.
package struct ValueText: Sendable {
  /// The text.
  package let text: String
  /// The syntax; `nil` if the text alone isn't a value.
  package let syntax: ValueSyntax?

  /// Reads a value.
  package init(_ text: String) {
    self.text = text
    // The columns count the characters of the text, so the span of a part gives its text.
    let span = SourceSpan(file: "", line: 1, column: 1, length: text.unicodeScalars.count)
    syntax = ValueParser.parse(Node(.scalar(Scalar(text, isContiguous: true)), span: span)).0
  }

  /// The generator that the value calls; `nil` for everything else.
  package var call: CallSyntax? { if case .call(let call)? = syntax { call } else { nil } }

  /// All calls of generators in the value.
  package var calls: [CallSyntax] { syntax?.calls ?? [] }

  /// Whether the value is NULL in all rows.
  package var isNull: Bool { if case .null? = syntax { true } else { false } }

  /// Whether the value is the call of one of several generators.
  package func isCall(of names: String...) -> Bool { call.map { names.contains($0.name) } ?? false }

  /// Whether the value is the call of one of several generators, without arguments.
  package func isCallWithoutArguments(of names: String...) -> Bool {
    call.map { names.contains($0.name) && $0.arguments.isEmpty } ?? false
  }

  /// The value of the rows that have one: `f()` of `maybe(80%, f())`, and any other value itself.
  package var present: ValueText {
    guard let call, call.name == "maybe", call.arguments.count == 2 else { return self }
    return ValueText(string(at: call.arguments[1].span)).present
  }

  /// The target of `ref`; `nil` if the value isn't a reference.
  package var target: String? {
    guard let call, call.name == "ref", let first = call.arguments.first, first.name == nil else {
      return nil
    }
    return string(at: first.span)
  }

  /// The value as a part of an expression; `nil` for a reference, and for a value that has no such
  /// form.
  package var expression: String? {
    let value = present
    switch value.syntax {
    case .null?: return "null"
    case .call(let call)?: return call.name == "ref" ? nil : value.text
    case .template(let parts, _)?:
      guard parts.count == 1, case .expression(let expression) = parts[0] else { return nil }
      return "(\(value.string(at: expression.span)))"
    case .literal(let string, _, _)?: return string.quoted(by: "'")
    case .sequence?, .mapping?, .listed?, nil: return nil
    }
  }

  /// The text of a part of the value.
  package func string(at span: SourceSpan) -> String {
    let scalars = text.unicodeScalars.dropFirst(span.column - 1).prefix(span.length)
    return String(String.UnicodeScalarView(scalars))
  }

  /// The text with a part replaced by another text.
  package func replacing(_ span: SourceSpan, with other: String) -> String {
    let scalars = text.unicodeScalars
    var result = String.UnicodeScalarView(scalars.prefix(span.column - 1))
    result += other.unicodeScalars
    result += scalars.dropFirst(span.column - 1 + span.length)
    return String(result)
  }

  /// The text with each call of a generator without arguments replaced by another text.
  package func replacing(callsOf name: String, with other: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    var column = 1
    for call in calls where call.name == name && call.arguments.isEmpty {
      guard call.span.column >= column else { continue }
      result += rest.prefix(call.span.column - column)
      result += other.unicodeScalars
      rest = rest.dropFirst(call.span.column - column + call.span.length)
      column = call.span.column + call.span.length
    }
    return String(result + rest)
  }
}

extension CallSyntax {
  /// Whether another call has the same name and arguments, wherever both are written.
  package func isSame(as other: CallSyntax) -> Bool {
    name == other.name && arguments.count == other.arguments.count
      && zip(arguments, other.arguments).allSatisfy { $0.name == $1.name && $0.value == $1.value }
  }
}

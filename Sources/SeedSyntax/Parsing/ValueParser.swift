public import SeedFormat

/// Parses the values of factory and scenario files from a node of the document to a syntax tree.
///
/// - A scalar that is entirely `name(…)` is a generator: a name, an opening parenthesis directly
///   after it, and the closing one as the last character. So `Hello (world)`, `see foo(bar) now`
///   and `a(b) c(d)` are strings. A lower-case name with an unclosed parenthesis
///   (`random_int(1, 80`) is an error rather than a string; use `literal('…')` for such a string.
/// - A scalar with a brace is a template; `{{` and `}}` each write one brace, and a brace that
///   belongs to no pair is an error.
/// - YAML's null (a plain `null` or `~`, or nothing at all) is NULL.
/// - Anything else is a literal.
///
/// The time is linear in the length of the text, and nesting is bounded by ``nestingLimit``.
///
/// ```swift
/// let (value, diagnostics) = ValueParser.parse(node)
/// ```
public enum ValueParser {
  /// The maximum nesting of parentheses, brackets, quotes and signs in a value.
  public static let nestingLimit = 64

  /// How many operators one expression can have.
  public static let operatorLimit = 256

  /// Reads a value.
  ///
  /// - Returns: the value, or `nil` if it can't be parsed; and the diagnostics.
  public static func parse(_ node: Node) -> (ValueSyntax?, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let value = parse(node, depth: 0, into: &diagnostics)
    return (value, diagnostics)
  }

  /// Reads an expression without braces.
  ///
  /// - Throws: a diagnostic that says what was expected where.
  public static func parseExpression(_ node: Node) throws(Diagnostic) -> ExpressionSyntax {
    var scanner = try scanner(of: node, expecting: "an expression")
    let expression = try scanner.expression()
    try scanner.expectEnd("an operator or the end of the expression")
    return expression
  }

  /// Reads an expression from text of which only the position is known.
  ///
  /// - Throws: a diagnostic that says what was expected where.
  public static func parseExpression(
    _ text: String, at span: SourceSpan
  ) throws(Diagnostic) -> ExpressionSyntax {
    try parseExpression(Node(.scalar(Scalar(text)), span: span))
  }

  /// Parses a row count: `1000`, `1_000_000`, `0..12 per user`, `3 per admins`.
  ///
  /// - Throws: a diagnostic that says what was expected where.
  public static func parseCount(_ node: Node) throws(Diagnostic) -> CountSyntax {
    var scanner = try scanner(of: node, expecting: "a number of rows")
    return try scanner.count()
  }

  /// Parses the target of a foreign key: `users`, `users.id`, `billing.invoices.id`, `users(a, b)`.
  ///
  /// - Throws: a diagnostic that says what was expected where.
  public static func parseReferenceTarget(
    _ node: Node
  ) throws(Diagnostic) -> ReferenceTargetSyntax {
    var scanner = try scanner(of: node, expecting: "a table or `table.column`")
    return try scanner.referenceTarget()
  }

  /// Reads a value from text of which only the position is known; for values given on a command
  /// line or in code.
  public static func parse(_ text: String, at span: SourceSpan) -> (ValueSyntax?, [Diagnostic]) {
    parse(Node(.scalar(Scalar(text)), span: span))
  }

  private static func scanner(
    of node: Node, expecting what: String
  ) throws(Diagnostic) -> ValueScanner {
    guard case .scalar(let scalar) = node.content else {
      throw Diagnostic("expected \(what)", at: node.span)
    }
    return ValueScanner(ScalarText(scalar, span: node.span))
  }

  private static func parse(
    _ node: Node, depth: Int, into diagnostics: inout [Diagnostic]
  ) -> ValueSyntax? {
    guard depth <= nestingLimit else {
      diagnostics.append(Diagnostic("nested deeper than \(nestingLimit) levels", at: node.span))
      return nil
    }
    switch node.content {
    case .scalar(let scalar):
      if isNull(scalar) { return .null(node.span) }
      do {
        return try parse(scalar, at: node.span)
      } catch {
        diagnostics.append(error)
        return nil
      }
    case .sequence(let nodes):
      var values: [ValueSyntax] = []
      for (index, node) in nodes.enumerated() {
        let pieces = nodes.dropFirst(index + 1).lazy.map(\.plainText)
        if let (diagnostic, _) = UnquotedComma.diagnostic(node, followedBy: pieces) {
          diagnostics.append(diagnostic)
          return nil
        }
        if let value = parse(node, depth: depth + 1, into: &diagnostics) { values.append(value) }
      }
      return values.count == nodes.count ? .sequence(values, node.span) : nil
    case .mapping(let mapping):
      var entries: [ValueSyntax.Entry] = []
      for (index, entry) in mapping.entries.enumerated() {
        let pieces = mapping.pieces(after: index)
        if let (diagnostic, _) = UnquotedComma.diagnostic(entry.value, followedBy: pieces) {
          diagnostics.append(diagnostic)
          return nil
        }
        if let value = parse(entry.value, depth: depth + 1, into: &diagnostics) {
          entries.append(.init(key: entry.key, value: value))
        }
      }
      return entries.count == mapping.entries.count ? .mapping(entries, node.span) : nil
    }
  }

  private static func parse(
    _ scalar: Scalar, at span: SourceSpan
  ) throws(Diagnostic) -> ValueSyntax {
    let text = ScalarText(scalar, span: span)
    var scanner = ValueScanner(text)
    switch scanner.callShape() {
    case .call:
      let call = try scanner.call()
      return try literal(call, at: span) ?? .call(call)
    case .unclosed(let name):
      throw Diagnostic(
        "expected `)` to close `\(name)(`", at: text.span(text.scalars.count..<text.scalars.count),
        hint: isCutAtComment(scalar)
          ? "` #` begins a comment: put the whole value in quotes, as in '\(name)(\"Apt. ##\")'"
          : "text that is not a generator can be written as literal('…')")
    case .none: break
    }
    let isQuoted = scalar.style != .plain
    guard text.isTemplate else {
      return .literal(scalar.text, span, isQuoted: isQuoted)
    }
    let parts = try scanner.template()
    if case .text(let only)? = parts.first, parts.count == 1 {
      return .literal(only, span, isQuoted: isQuoted)
    }
    return .template(parts, span)
  }

  /// The text of `literal('…')`; `nil` for any other call.
  private static func literal(
    _ call: CallSyntax, at span: SourceSpan
  ) throws(Diagnostic) -> ValueSyntax? {
    guard call.name == ValueScanner.literalName else { return nil }
    guard call.arguments.count == 1, case .string(let text)? = call.arguments.first?.value else {
      throw Diagnostic(
        "expected one quoted string", at: call.arguments.first?.span ?? call.span,
        hint: "write literal('…')")
    }
    return .literal(text, span, isQuoted: true)
  }

  /// Whether a plain YAML scalar ends inside quotes, because YAML takes the rest of
  /// `pattern("Apt. ##")` as a comment.
  private static func isCutAtComment(_ scalar: Scalar) -> Bool {
    scalar.style == .plain && scalar.text.utf8.count { $0 == UInt8(ascii: "\"") } % 2 == 1
  }

  /// In quotes, `null` and nothing are strings in YAML.
  private static func isNull(_ scalar: Scalar) -> Bool {
    scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.text)
  }
}

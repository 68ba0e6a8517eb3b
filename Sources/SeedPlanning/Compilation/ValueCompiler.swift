import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Compiles one value to the generator of its column.
struct ValueCompiler: ArgumentValues {
  let rows: any CompiledRows
  let context: GeneratorContext
  private let name: String

  /// `field` is the column; `nil` for an intermediate value. `name` is the parameter's name, if
  /// there is no column.
  init(
    rows: any CompiledRows, field: FieldSchema?, name: String? = nil, isUnique: Bool,
    rowCount: Int64
  ) {
    self.rows = rows
    self.name = field?.name ?? name ?? ""
    context = rows.context(of: self.name, field: field, isUnique: isUnique, rowCount: rowCount)
  }

  private init(_ rows: any CompiledRows, _ context: GeneratorContext, _ name: String) {
    self.rows = rows
    self.context = context
    self.name = name
  }

  /// The generator of a value, of the column's own type.
  func generator(for syntax: ValueSyntax) throws -> any Generator {
    switch syntax {
    case .null(let span):
      if let field = context.field, !field.isNullable {
        throw Diagnostic("`\(field.name)` can't be NULL", at: span)
      }
      return NullGenerator(context.field.map { ValueKind(of: $0.type) } ?? .null)
    case .literal(let text, let span, let isQuoted):
      return try literal(text, span, isQuoted: isQuoted)
    case .call(let call):
      return try converted(try generator(for: call), at: call.span)
    case .template(let parts, let span):
      if let given = parameter(syntax) { return try generator(for: given) }
      let compiled = try ExpressionCompiler.compile(template: parts, at: span, in: self)
      if compiled.isDuration {
        throw Diagnostic("a duration can't be stored in a column", at: span)
      }
      return try converted(compiled.generator, at: span)
    case .listed(let listed, _): return try generator(for: listed)
    case .sequence(_, let span), .mapping(_, let span):
      try checkQuotes(syntax)
      var number = 0
      let document = withoutParameters(syntax)
      if case .sequence = syntax, case .other(let type)? = context.field?.type, type.hasSuffix("[]")
      {
        return try ArrayTemplate(document, of: String(type.dropLast(2))) { value in
          number += 1
          return try nested(number, field: nil).generator(for: value)
        }
      }
      guard takesDocuments else {
        throw Diagnostic(
          "only a column of JSON or text takes a list or a mapping, and `\(name)` isn't one",
          at: span)
      }
      let template = try JSONTemplate(document) { value in
        number += 1
        return try nested(number, field: FieldSchema(name, .json(), isNullable: true))
          .generator(for: value)
      }
      return try converted(template, at: span)
    }
  }

  /// Rejects `{first_name()}` without quotes: YAML reads it as a mapping whose only key has no value.
  private func checkQuotes(_ syntax: ValueSyntax) throws {
    guard case .mapping(let entries, let span) = syntax, !entries.isEmpty,
      entries.allSatisfy({ if case .null = $0.value { true } else { false } })
    else { return }
    // A comma between arguments divides keys.
    let text = entries.map(\.key).joined(separator: ", ")
    let isCall = text.hasSuffix(")") && text.prefix { $0 != "(" }.allSatisfy(\.isCode)
    let holdsJSON = context.field.map { ValueKind(of: $0.type) == .json } ?? false
    let isName =
      !holdsJSON && entries.count == 1
      && (rows.schema[field: text] != nil || rows.parameter(named: text) != nil)
    guard isCall || isName else { return }
    throw Diagnostic(
      "`{\(text)}` without quotes is a mapping, not a template", at: span,
      hint: "write \"{\(text)}\"")
  }

  /// Whether the column holds JSON documents, or any text.
  private var takesDocuments: Bool {
    switch context.field?.type {
    case .json?, .text?, .string?, nil: true
    default: false
    }
  }

  private func generator(for call: CallSyntax) throws -> any Generator {
    var context = context
    // The locale can be a value of the row, which is compiled only for generators that use it.
    if GeneratorRegistry[call.name]?.usesRecords == true {
      context.records = try rows.records(of: call)
    }
    return try GeneratorRegistry.generator(for: call, context: context, values: self)
  }

  /// The value of the parameter that is the whole template; `nil` for any other template.
  private func parameter(_ template: ValueSyntax) -> ValueSyntax? {
    guard case .template(let parts, _) = template, parts.count == 1,
      case .expression(.path(let names, _))? = parts.first, names.count == 1,
      let parameter = rows.parameter(named: names[0])
    else { return nil }
    switch parameter.syntax {
    case .literal, .null: return parameter.syntax
    default: return nil
    }
  }

  /// A list or a mapping with parameter names replaced by their values.
  private func withoutParameters(_ syntax: ValueSyntax) -> ValueSyntax {
    switch syntax {
    case .sequence(let values, let span): .sequence(values.map(withoutParameters), span)
    case .mapping(let entries, let span):
      .mapping(entries.map { .init(key: $0.key, value: withoutParameters($0.value)) }, span)
    default: parameter(syntax) ?? syntax
    }
  }

  private func converted(_ generator: any Generator, at span: SourceSpan) throws -> any Generator {
    guard let field = context.field else { return generator }
    return try Conversion.converted(generator, to: field.type, at: span)
  }

  /// A compiler for a nested value, with independent random values.
  private func nested(_ number: Int, field: FieldSchema?) -> ValueCompiler {
    nested(context.key.derived("part").derived(Int64(number)), field: field)
  }

  /// A compiler for a call in this value's expression, with independent random values.
  func called(_ number: Int) -> ValueCompiler {
    var inner = nested(context.key.derived("call").derived(Int64(number)), field: nil).context
    inner.rowCount = 0
    inner.rowEnd = 0
    return ValueCompiler(rows, inner, name)
  }

  private func nested(_ key: ColumnKey, field: FieldSchema?) -> ValueCompiler {
    var inner = context
    inner.key = key
    inner.isUnique = false
    inner.field = field
    return ValueCompiler(rows, inner, name)
  }

  // MARK: Arguments

  func generator(for argument: ArgumentSyntax, number: Int) throws -> any Generator {
    try generator(for: argument, by: nested(number, field: context.field))
  }

  func columnGenerator(for argument: ArgumentSyntax, number: Int) throws -> any Generator {
    let inner = nested(number, field: context.field)
    var unique = inner.context
    unique.isUnique = context.isUnique
    // Fewer values than rows can be enough, because some rows may be NULL.
    return try (try? generator(for: argument, by: ValueCompiler(rows, unique, name)))
      ?? generator(for: argument, by: inner)
  }

  func numberedGenerator(for argument: ArgumentSyntax, number: Int) -> (any Generator)? {
    // NULLs that are equal need a value of their own.
    guard !rows.schema.uniques.contains(where: { $0.nullsAreEqual && $0.columns == [name] })
    else { return nil }
    var unique = nested(number, field: context.field).context
    unique.isUnique = true
    unique.rowCount = 0
    guard
      let generator = try? generator(
        for: argument, by: ValueCompiler(rows, unique, name)),
      generator.numbered != nil, generator.profile.isUnique
    else { return nil }
    return generator
  }

  private func generator(
    for argument: ArgumentSyntax, by inner: ValueCompiler
  ) throws -> any Generator {
    switch argument.value {
    case .string(let text):
      return try inner.literal(text, argument.span, isQuoted: true)
    case .word(let word):
      if word == "null" { return NullGenerator() }
      if let compiled = try ExpressionCompiler.compile(argument: argument, in: inner) {
        return compiled.generator
      }
      return try inner.literal(word, argument.span)
    case .integer(let value):
      let text = argument.written ?? String(value)
      // Without a column to decide, `01067` is a code rather than a number.
      return try inner.literal(
        text, argument.span,
        fallback: NumberSyntax.hasLeadingZero(text) ? nil : ConstantGenerator(integer: value))
    case .number(let text):
      return try inner.literal(argument.written ?? text, argument.span)
    case .percentage where argument.written != nil:
      return try inner.literal(argument.written ?? "", argument.span)
    case .call(let call):
      return try inner.generator(for: call)
    case .template(let parts):
      return try ExpressionCompiler.compile(template: parts, at: argument.span, in: inner)
        .generator
    case .percentage, .range, .list:
      throw Diagnostic("expected a value", at: argument.span)
    }
  }

  /// A literal has its column's type, so that a wrong one is found before any row is generated.
  private func literal(
    _ text: String, _ span: SourceSpan, isQuoted: Bool = false, fallback: (any Generator)? = nil
  ) throws -> any Generator {
    guard let field = context.field else { return fallback ?? ConstantGenerator(text: text) }
    return try Conversion.constant(text, of: field.type, at: span, isQuoted: isQuoted)
  }

  var key: ColumnKey { context.key }

  func values(ofColumn name: String) -> any ArgumentValues {
    ValueCompiler(
      rows: rows, field: rows.schema[field: name], name: name, isUnique: false,
      rowCount: 0)
  }

  func expression(
    _ argument: ArgumentSyntax, as parameter: String
  ) throws -> CompiledExpression? {
    try ExpressionCompiler.compile(
      argument: argument,
      in: nested(context.key.derived("argument").derived(parameter), field: nil))
  }
}

extension Character {
  /// Whether it can be part of a generator's name.
  fileprivate var isCode: Bool { self == "_" || isASCII && (isLetter || isNumber) }
}

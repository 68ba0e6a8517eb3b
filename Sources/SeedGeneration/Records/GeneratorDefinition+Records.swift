import SeedSyntax
import SeedFormat

extension GeneratorDefinition {
  /// The argument that names the record.
  private static let of = Parameter(
    "of", .text, "the record: the row's own, another one by any name, or that of a relation")

  /// A generator of a part of a record.
  static func part(
    _ name: String, _ summary: String, example: String? = nil, _ parameters: [Parameter] = [],
    make: @escaping @Sendable (RecordArguments) throws -> any Generator
  ) -> GeneratorDefinition {
    var definition = GeneratorDefinition(
      name, summary, example: example ?? "\(name)()", parameters + [of]
    ) { try generator($0, make) }
    definition.usesRecords = true
    return definition
  }

  /// A generator of values in the row's language, which aren't parts of a record.
  ///
  /// Unique values of a table whose rows have different locales are English.
  static func localized(
    _ name: String, _ summary: String, example: String? = nil, _ parameters: [Parameter] = [],
    make: @escaping @Sendable (RecordArguments) throws -> any Generator
  ) -> GeneratorDefinition {
    var definition = GeneratorDefinition(name, summary, example: example ?? "\(name)()", parameters)
    {
      arguments in
      let scope = arguments.context.records ?? RecordScope(key: arguments.context.key)
      guard case .varying = scope.locale, arguments.context.isUnique else {
        return try generator(arguments, scope, "", make)
      }
      return try make(
        RecordArguments(
          arguments: arguments, locale: LocaleDirectory.standard, key: scope.key(of: ""),
          uniquePart: nil))
    }
    definition.usesRecords = true
    return definition
  }

  /// A generator that reads the row's record in any locale, and that accepts values of the row as
  /// arguments.
  static func reading(
    _ name: String, _ summary: String, _ parameters: [Parameter],
    make: @escaping @Sendable (GeneratorArguments, ColumnKey) throws -> any Generator
  ) -> GeneratorDefinition {
    var definition = GeneratorDefinition(name, summary, example: "\(name)()", parameters) {
      let scope = $0.context.records ?? RecordScope(key: $0.context.key)
      return try make($0, scope.key(of: ""))
    }
    definition.usesRecords = true
    return definition
  }

  private static func generator(
    _ arguments: GeneratorArguments,
    _ make: @escaping @Sendable (RecordArguments) throws -> any Generator
  ) throws -> any Generator {
    let record = try arguments.text("of") ?? ""
    let scope = arguments.context.records ?? RecordScope(key: arguments.context.key)
    guard let related = scope.related[record] else {
      return try generator(arguments, scope, record, make)
    }
    var inner = arguments
    inner.context.isUnique = false
    return RelatedRecordGenerator(
      try generator(inner, related.scope, "", make), relation: record,
      isNullable: related.isNullable)
  }

  private static func generator(
    _ arguments: GeneratorArguments, _ scope: RecordScope, _ record: String,
    _ make: @escaping @Sendable (RecordArguments) throws -> any Generator
  ) throws -> any Generator {
    let key = scope.key(of: record)
    let uniquePart = scope.uniqueParts[record]
    func inLocale(_ data: LocaleData) throws -> any Generator {
      try make(
        RecordArguments(arguments: arguments, locale: data, key: key, uniquePart: uniquePart))
    }
    switch scope.locale {
    case .fixed(let name):
      return try inLocale(LocaleDirectory.locale(name) ?? LocaleDirectory.standard)
    case .varying:
      let unbound = UnboundArguments(arguments)
      return try RowLocaleGenerator(allowed: arguments.allowedLengths) { data in
        try make(
          RecordArguments(
            arguments: unbound.arguments, locale: data, key: key, uniquePart: uniquePart))
      }
    }
  }
}

/// Arguments that are constants, for generators that are created while rows are generated.
private struct UnboundArguments: @unchecked Sendable {
  // The compiler of values, which isn't Sendable, is replaced by one without state; everything else
  // is Sendable.
  let arguments: GeneratorArguments

  init(_ arguments: GeneratorArguments) {
    var arguments = arguments
    arguments.values = NoArgumentValues(key: arguments.context.key)
    self.arguments = arguments
  }
}

/// Arguments that never are values of the row.
private struct NoArgumentValues: ArgumentValues {
  /// The key of the column that is generated.
  let key: ColumnKey
  func generator(for argument: ArgumentSyntax, number: Int) throws -> any Generator {
    throw Diagnostic("expected a constant", at: argument.span)
  }

  func expression(
    _ argument: ArgumentSyntax, as parameter: String
  ) throws -> CompiledExpression? { nil }

  var columnNames: [String] { [] }

  // Nothing asks for a column that isn't among `columnNames`.
  func values(ofColumn name: String) -> any ArgumentValues { self }
}

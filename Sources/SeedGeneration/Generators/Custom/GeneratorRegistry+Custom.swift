import SeedSyntax
import SeedFormat
import SeedSchema

extension GeneratorRegistry {
  /// The generators that programs have added, by name.
  private static let custom = Locked<[String: GeneratorDefinition]>([:])

  /// A generator can't be added.
  public struct RegistrationError: Error, Sendable, CustomStringConvertible {
    /// Why, in a clause without a full stop.
    public let description: String
  }

  /// Adds a generator, for all factory files that are planned from now on.
  ///
  /// Call it once, before files are planned.
  ///
  /// - Throws: ``RegistrationError`` if its name is taken or invalid.
  public static func register(_ generator: some CustomGenerator) throws(RegistrationError) {
    let name = generator.name
    guard name.isName, name == name.lowercased() else {
      throw RegistrationError(
        description: "`\(name)` is not a name of lower-case letters, digits and underscores")
    }
    guard self[name] == nil, ExpressionFunction(rawValue: name) == nil, name != "ref" else {
      throw RegistrationError(
        description: "`\(name)` is already the name of a generator or function")
    }
    let definition = definition(of: generator)
    custom.withLock { $0[name] = definition }
  }

  /// The generators that programs have added, by their names.
  public static var customDefinitions: [GeneratorDefinition] {
    custom.withLock { $0 }.values.sorted { $0.name < $1.name }
  }

  /// The registered generator of a name.
  static func customDefinition(_ name: String) -> GeneratorDefinition? {
    custom.withLock { $0[name] }
  }

  private static func definition(of generator: some CustomGenerator) -> GeneratorDefinition {
    let required = generator.parameters.filter { $0.defaultValue == nil }.map { "\($0.name)=…" }
    return GeneratorDefinition(
      generator.name, generator.summary, group: "of this program",
      example: "\(generator.name)(\(required.joined(separator: ", ")))",
      generator.parameters.map { .init($0.name, .value, $0.summary) }
    ) { arguments in
      let given = try generator.parameters.enumerated().map { number, parameter in
        guard let argument = arguments.argument(parameter.name) else {
          guard let value = parameter.defaultValue else {
            throw arguments.error("`\(generator.name)` needs `\(parameter.name)`")
          }
          return (parameter.name, SQLValueGenerator(value: value) as any Generator)
        }
        let compiled =
          try arguments.values.expression(argument, as: parameter.name)?.generator
          ?? arguments.values.generator(for: argument, number: number)
        return (parameter.name, compiled)
      }
      let values = CustomValueGenerator(
        custom: generator, arguments: given, key: arguments.context.key)
      let kind = generator.kind == .uuid ? ValueKind.uuid : values.profile.kind
      return try Conversion.generator(values, to: kind, at: arguments.call.span)
    }
  }
}

/// One value for all rows.
private struct SQLValueGenerator: Generator {
  let value: SQLValue

  private var constant: any Generator {
    switch value {
    case .null: NullGenerator()
    case .integer(let number): ConstantGenerator(integer: number)
    case .double(let number): ConstantGenerator(Column(.doubles([number])), kind: .double)
    case .boolean(let truth): ConstantGenerator(Column(.booleans([truth])), kind: .boolean)
    case .timestamp(let instant): ConstantGenerator(timestamp: instant)
    default: ConstantGenerator(text: value.text ?? "")
    }
  }

  var profile: ValueProfile { constant.profile }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    try constant.fill(rows, in: frame)
  }
}

import SeedSyntax
import SeedFormat
import SeedSchema

extension GeneratorRegistry {
  static let choices: [GeneratorDefinition] = [
    GeneratorDefinition(
      "random_choice", "One of several equally likely values; they can be generators",
      example: "random_choice([draft, published, archived])",
      [.init("values", .list, "the values, in brackets or as separate arguments")], isVariadic: true
    ) { arguments in
      let options = try options(arguments)
      return try mixture(options, arguments, .uniform(arguments.context.key))
    },
    GeneratorDefinition(
      "weighted", "One of several values, chosen by weight",
      example: "weighted(user=90, guest=8, admin=2)",
      [
        .init("values", .list, "a list of values and a list of weights, or value=weight pairs")
      ], isVariadic: true
    ) { try weighted($0) },
    GeneratorDefinition(
      "cycle", "Several values in order, repeated", example: "cycle([low, medium, high])",
      [.init("values", .list, "the values, in brackets or as separate arguments")], isVariadic: true
    ) { arguments in
      let options = try options(arguments)
      return try mixture(options, arguments, .sequential)
    },
    GeneratorDefinition(
      "maybe", "A value in a share of the rows or under a condition, and NULL in the others",
      example: "maybe(90%, random_int(18, 80))",
      [
        .init("when", .share, "the share of rows that have a value, or a condition in braces"),
        .init("value", .value, "the value"),
      ]
    ) { arguments in
      guard let first = arguments.argument("when"), let value = arguments.argument("value") else {
        throw arguments.error("`maybe` needs a share or a condition, and a value")
      }
      let base = try arguments.values.columnGenerator(for: value, number: 0)
      if case .template = first.value {
        // The condition's values depend on this name, which was once the parameter's.
        guard let condition = try arguments.values.expression(first, as: "share"),
          condition.profile.kind == .boolean
        else { throw arguments.error("the condition of `maybe` must be true or false", first) }
        return ConditionalGenerator(base: base, condition: condition.generator)
      }
      guard let share = try arguments.share("when", or: "a condition in braces") else {
        throw arguments.error("`maybe` needs a share or a condition, and a value")
      }
      let key = arguments.context.key.derived("maybe")
      return MaybeGenerator(
        base: present(base, of: value, share, key, arguments) ?? base, share: share, key: key)
    },
  ]

  /// The values of a unique column that has fewer values than rows, if enough rows are NULL.
  private static func present(
    _ base: any Generator, of value: ArgumentSyntax, _ share: Double, _ key: ColumnKey,
    _ arguments: GeneratorArguments
  ) -> (any Generator)? {
    let context = arguments.context
    guard context.isUnique, context.rowCount > 0, share < 1, !base.profile.isUnique,
      let numbered = arguments.values.numberedGenerator(for: value, number: 0),
      let count = numbered.profile.distinct,
      let present = PresentRows(
        key: key, share: share, count: Int64(clamping: count), first: 0, end: context.rowEnd)
    else { return nil }
    return PresentRowGenerator(base: numbered, present: present)
  }

  private static func options(_ arguments: GeneratorArguments) throws -> [any Generator] {
    let choices = try arguments.choices()
    if choices.isEmpty, case .enumeration(let values, _)? = arguments.context.field?.type {
      return values.map { ConstantGenerator(text: $0) }
    }
    guard !choices.isEmpty else { throw arguments.error("`\(arguments.call.name)` needs values") }
    return try arguments.generators(choices)
  }

  /// A unique column uses each constant once.
  private static func mixture(
    _ options: [any Generator], _ arguments: GeneratorArguments, _ selector: Selector
  ) throws -> any Generator {
    let constants = options.compactMap { $0 as? ConstantGenerator }
    guard constants.count == options.count,
      let domain = ConstantsDomain(constants)
    else { return MixtureGenerator(options, selector: selector) }
    if arguments.context.isUnique {
      var different = constants.uniqued { $0.value }
      if arguments.context.ignoresCase {
        different = different.uniqued { $0.value.sqlValue(at: 0).text?.lowercased() }
      }
      let values = ConstantsDomain(different) ?? domain
      if case .sequential = selector { return try arguments.choose(values, by: .sequential) }
      return try arguments.choose(values)
    }
    return DomainGenerator(domain, selector: selector)
  }

  private static func weighted(_ arguments: GeneratorArguments) throws -> any Generator {
    var choices: [ArgumentSyntax] = []
    var weights: [Double] = []
    let more = arguments.more
    if more.count == 2, case .list(let values) = more[0].value,
      case .list(let numbers) = more[1].value
    {
      guard values.count == numbers.count else {
        throw arguments.error(
          "\(values.count) values and \(numbers.count) weights", more[1],
          hint: "a weight for each value")
      }
      choices = values
      weights = try numbers.map { try weight($0, arguments) }
    } else {
      for argument in more {
        guard let name = argument.name, let label = argument.label else {
          throw arguments.error("`weighted` takes value=weight pairs", argument)
        }
        // A name is text: `now` and `user.id` don't refer to the row's values.
        let isWord = name == "null" || arguments.context.isJSON && !name.contains(".")
        choices.append(
          ArgumentSyntax(value: isWord ? label : .string(name), span: argument.span))
        weights.append(try weight(argument, arguments))
      }
    }
    guard !choices.isEmpty, weights.contains(where: { $0 > 0 }) else {
      throw arguments.error("`weighted` needs a value with a weight above 0")
    }
    let options = try arguments.generators(choices)
    return try mixture(
      options, arguments, .weighted(AliasTable(weights), arguments.context.key))
  }

  private static func weight(
    _ argument: ArgumentSyntax, _ arguments: GeneratorArguments
  ) throws -> Double {
    if case .percentage(let percent) = argument.value, percent >= 0 { return percent }
    guard let weight = argument.value.asNumber, weight >= 0 else {
      throw arguments.error("a weight must be a number that isn't negative", argument)
    }
    return weight
  }
}

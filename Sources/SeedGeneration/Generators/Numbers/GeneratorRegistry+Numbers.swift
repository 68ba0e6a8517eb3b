import SeedSyntax
import SeedSchema

extension GeneratorRegistry {
  static let numbers: [GeneratorDefinition] = [
    GeneratorDefinition(
      "random_int", "An integer between two bounds, both inclusive",
      example: "random_int(18, 80)",
      [
        .init("min", .bound, "the minimum; the column's own minimum, or 0"),
        .init("max", .bound, "the maximum; the column's own maximum, or 1,000,000"),
        .init("zipf", .number, "the exponent of Zipf's law, which favours small numbers; none"),
      ]
    ) { try NumberArguments($0).integers() },
    GeneratorDefinition(
      "random_float", "A floating-point number between two bounds", example: "random_float(0, 1)",
      [
        .init("min", .bound, "the minimum; the column's own minimum, or 0"),
        .init("max", .bound, "the maximum; the column's own maximum, or 1"),
        .init("digits", .integer, "digits after the point; all"),
      ]
    ) { try NumberArguments($0).doubles() },
    GeneratorDefinition(
      "random_decimal", "An exact decimal number between two bounds",
      example: "random_decimal(0.50, 99.99)",
      [
        .init("min", .bound, "the minimum; the column's own minimum, or 0"),
        .init("max", .bound, "the maximum; the column's own maximum, or 1000"),
        .init("scale", .integer, "digits after the point; the column's, or those of the bounds"),
      ]
    ) { try NumberArguments($0).decimals() },
    GeneratorDefinition(
      "random_bool", "True or false", example: "random_bool(30%)",
      [.init("true", .share, "the share of true values; 50%")]
    ) { arguments in
      let share = try arguments.share("true") ?? 0.5
      if arguments.context.isUnique, share > 0, share < 1 {
        return try arguments.choose(BooleanDomain())
      }
      return BooleanGenerator(probability: share, key: arguments.context.key)
    },
    GeneratorDefinition(
      "sequential", "Numbers in order, by the row's number in its table",
      example: "sequential(1000)",
      [
        .init("start", .integer, "the first; 1"),
        .init("step", .integer, "the step from one number to the next; 1"),
      ]
    ) { arguments in
      let step = try arguments.integer("step") ?? 1
      guard step != 0 else {
        throw arguments.error("`step` can't be 0", arguments.argument("step"))
      }
      let generator = SequentialGenerator(
        start: try arguments.integer("start") ?? 1, step: step, rowEnd: arguments.context.rowEnd)
      guard generator.last != nil else {
        throw arguments.error(
          "\(generator.rowEnd) numbers from \(generator.start) in steps of \(step) exceed the range of integers"
        )
      }
      return generator
    },
    GeneratorDefinition(
      "normal", "Numbers around a mean, with the normal distribution",
      example: "normal(170, 10, min=140, max=210)",
      [
        .init("mean", .number, "the mean"), .init("deviation", .number, "the standard deviation"),
        .init("min", .number, "the minimum; lower values are raised to it"),
        .init("max", .number, "the maximum; higher values are lowered to it"),
      ]
    ) { arguments in
      guard let mean = try arguments.number("mean"),
        let deviation = try arguments.number("deviation"), deviation >= 0,
        (mean - 8 * deviation).isFinite, (mean + 8 * deviation).isFinite
      else { throw arguments.error("`normal` needs a mean and a deviation that isn't negative") }
      let field = arguments.context.field
      let low =
        try arguments.number("min") ?? field?.minimum?.orderingNumber ?? mean - 8 * deviation
      let high =
        try arguments.number("max") ?? field?.maximum?.orderingNumber ?? mean + 8 * deviation
      guard low <= high else { throw arguments.error("`min` is greater than `max`") }
      return DistributionGenerator(
        distribution: .normal(mean: mean, deviation: deviation),
        range: try NumberArguments(arguments).storable(low...high), key: arguments.context.key)
    },
    GeneratorDefinition(
      "zipf", "Integers with Zipf's law: the first ones occur more often",
      example: "zipf(1..100, s=1.1)",
      [
        .init("range", .range, "the numbers"),
        .init("s", .number, "the exponent: the greater, the more often the first numbers occur; 1"),
      ]
    ) { arguments in
      guard let argument = arguments.argument("range"),
        case .range(let low, let high) = argument.value, case .integer(let a) = low.value,
        case .integer(let b) = high.value, a <= b, b &- a >= 0
      else { throw arguments.error("`zipf` needs a range of integers") }
      return try NumberArguments(arguments).skewed(
        NumberDomain(.integer, lower: a, upper: b),
        exponent: try arguments.number("s") ?? 1, arguments.argument("s"))
    },
  ]
}

extension GeneratorArguments {
  /// Floating-point numbers of an interval.
  func doubles(
    _ range: ClosedRange<Double>, digits: Int?, at argument: ArgumentSyntax? = nil
  ) throws -> any Generator {
    guard
      let domain = DoubleDomain(lower: range.lowerBound, upper: range.upperBound, digits: digits)
    else {
      throw error(
        "no number with that few digits is between \(range.lowerBound) and \(range.upperBound)",
        argument)
    }
    return try choose(domain)
  }

  /// Chooses from a domain; a unique column must find enough values in it.
  ///
  /// - Parameters:
  ///   - domain: the values.
  ///   - selector: how a unique column chooses; at random if `nil`.
  /// - Returns: the generator.
  /// - Throws: a diagnostic if a unique column needs more values than there are.
  func choose(_ domain: some Domain, by selector: Selector? = nil) throws -> any Generator {
    if context.isUnique, context.rowCount > 0, UInt64(context.rowCount) > domain.count {
      throw error(
        "\(context.field.map { "`\($0.name)`" } ?? "the value") must be unique in \(context.rowCount) rows, but `\(call.name)` has \(domain.count) different values here",
        hint: "\(context.rowCount) > \(domain.count): request fewer rows, or allow more values")
    }
    if let selector {
      return DomainGenerator(
        domain, selector: selector,
        isUnique: context.isUnique && UInt64(max(0, context.rowCount)) <= domain.count)
    }
    return DomainGenerator(domain, context: context)
  }
}

import SeedFormat
import SeedORM

extension GeneratorCatalog {
  static let numbers: [GeneratorDefinition] = [
    GeneratorDefinition(
      "random_int", "A whole number between two others, both included",
      example: "random_int(18, 80)",
      [
        .init("min", .bound, "the least; the column's own minimum, or 0"),
        .init("max", .bound, "the greatest; the column's own maximum, or 1,000,000"),
        .init("zipf", .number, "how much more often small numbers come; not at all"),
      ]
    ) { try NumberArguments($0).integers() },
    GeneratorDefinition(
      "random_float", "A floating-point number between two others", example: "random_float(0, 1)",
      [
        .init("min", .bound, "the least; the column's own minimum, or 0"),
        .init("max", .bound, "the greatest; the column's own maximum, or 1"),
        .init("digits", .integer, "digits after the point; all"),
      ]
    ) { try NumberArguments($0).doubles() },
    GeneratorDefinition(
      "random_decimal", "An exact decimal number between two others",
      example: "random_decimal(0.50, 99.99)",
      [
        .init("min", .bound, "the least; the column's own minimum, or 0"),
        .init("max", .bound, "the greatest; the column's own maximum, or 1000"),
        .init("scale", .integer, "digits after the point; the column's, or those of the bounds"),
      ]
    ) { try NumberArguments($0).decimals() },
    GeneratorDefinition(
      "random_bool", "True or false", example: "random_bool(30%)",
      [.init("true", .share, "the share that is true; 50%")]
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
        .init("step", .integer, "from one to the next; 1"),
      ]
    ) { arguments in
      let step = try arguments.integer("step") ?? 1
      guard step != 0 else {
        throw arguments.error("`step` can't be 0", arguments.argument("step"))
      }
      let generator = SequentialGenerator(
        start: try arguments.integer("start") ?? 1, step: step,
        rowCount: arguments.context.rowCount)
      guard generator.last != nil else {
        throw arguments.error(
          "\(arguments.context.rowCount) numbers from \(generator.start) in steps of \(step) leave the range of whole numbers"
        )
      }
      return generator
    },
    GeneratorDefinition(
      "normal", "Numbers around a mean, by the normal distribution",
      example: "normal(170, 10, min=140, max=210)",
      [
        .init("mean", .number, "the mean"), .init("deviation", .number, "the standard deviation"),
        .init("min", .number, "the least; lower values become it"),
        .init("max", .number, "the greatest; higher values become it"),
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
      return NormalGenerator(
        mean: mean, deviation: deviation, range: low...high, key: arguments.context.key)
    },
    GeneratorDefinition(
      "zipf", "Whole numbers, the first ones more often, by Zipf's law",
      example: "zipf(1..100, s=1.1)",
      [
        .init("range", .range, "the numbers"),
        .init("s", .number, "the exponent: the greater, the steeper; 1"),
      ]
    ) { arguments in
      guard let argument = arguments.argument("range"),
        case .range(let low, let high) = argument.value, case .integer(let a) = low.value,
        case .integer(let b) = high.value, a <= b, b &- a >= 0
      else { throw arguments.error("`zipf` needs a range of whole numbers") }
      return try NumberArguments(arguments).skewed(
        NumberDomain(.integer, lower: a, upper: b),
        exponent: try arguments.number("s") ?? 1, arguments.argument("s"))
    },
  ]
}

/// What the number generators share.
struct NumberArguments {
  let arguments: GeneratorArguments
  private var context: GeneratorContext { arguments.context }

  init(_ arguments: GeneratorArguments) { self.arguments = arguments }

  func integers() throws -> any Generator {
    let (low, high) = arguments.bounds("min", "max")
    let bits: Int = if case .integer(let bits)? = context.field?.type { bits } else { 64 }
    let most: Int64 = bits == 16 ? 32_767 : bits == 32 ? 2_147_483_647 : .max
    if let dynamic = try dynamic(low, high, kind: .integer) { return dynamic }
    let lower = try constant(low, "min") ?? context.field?.minimum.flatMap { $0.integer } ?? 0
    let upper =
      try constant(high, "max") ?? context.field?.maximum.flatMap { $0.integer }
      ?? min(most, Self.sum(max(lower, 0), context.isUnique ? min(most, 1 << 48) / 2 : 1_000_000))
    guard lower <= upper else { throw arguments.error("\(lower) is greater than \(upper)", low) }
    let domain = NumberDomain(.integer, lower: lower, upper: upper)
    if let exponent = try arguments.number("zipf") {
      return try skewed(domain, exponent: exponent, arguments.argument("zipf"))
    }
    return try arguments.choose(domain)
  }

  /// The sum, or the greatest number where it is greater than that.
  private static func sum(_ a: Int64, _ b: Int64) -> Int64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .max : sum
  }

  func skewed(
    _ domain: NumberDomain, exponent: Double, _ argument: ArgumentSyntax?
  ) throws -> any Generator {
    guard exponent > 0, exponent <= 10 else {
      throw arguments.error("the exponent must be above 0, at most 10", argument)
    }
    if context.isUnique { return try arguments.choose(domain) }
    return DomainGenerator(
      domain, selector: .zipf(ZipfLaw(count: domain.count, exponent: exponent), context.key))
  }

  func doubles() throws -> any Generator {
    let (low, high) = arguments.bounds("min", "max")
    if let dynamic = try dynamic(low, high, kind: .double) { return dynamic }
    let lower = try number(low, "min") ?? context.field?.minimum?.orderingNumber ?? 0
    let upper =
      try number(high, "max") ?? context.field?.maximum?.orderingNumber ?? max(1, lower + 1)
    guard lower <= upper, (upper - lower).isFinite else {
      throw arguments.error("\(lower) is greater than \(upper)", low)
    }
    let digits = try arguments.integer("digits")
    guard digits.map({ (0...15).contains($0) }) ?? true else {
      throw arguments.error("`digits` must be from 0 to 15", arguments.argument("digits"))
    }
    return try arguments.doubles(lower...upper, digits: digits.map { Int($0) }, at: low)
  }

  func decimals() throws -> any Generator {
    let (low, high) = arguments.bounds("min", "max")
    var scale = 2
    var limit: Int64?
    if case .decimal(let precision, let digits)? = context.field?.type {
      scale = digits
      limit = PowersOfTen.value(precision).map { $0 - 1 }
    } else if let written = [low, high].compactMap({ $0.flatMap { Self.digits($0.value) } }).max() {
      scale = written
    }
    if let given = try arguments.integer("scale") {
      guard (0...18).contains(given) else {
        throw arguments.error("`scale` must be from 0 to 18", arguments.argument("scale"))
      }
      scale = Int(given)
    }
    if let dynamic = try dynamic(low, high, kind: .decimal(scale: scale)) { return dynamic }
    let unit = PowersOfTen.value(scale) ?? 1
    let lower = try decimal(low, "min", scale) ?? bound(context.field?.minimum, scale) ?? 0
    let (thousand, overflow) = unit.multipliedReportingOverflow(by: 1000)
    let most = min(limit ?? .max, overflow ? .max : Self.sum(max(lower, 0), thousand))
    let upper =
      try decimal(high, "max", scale) ?? bound(context.field?.maximum, scale) ?? max(lower, most)
    guard lower <= upper else {
      throw arguments.error("the minimum is greater than the maximum", low)
    }
    return try arguments.choose(NumberDomain(.decimal(scale: scale), lower: lower, upper: upper))
  }

  private func bound(_ value: SQLValue?, _ scale: Int) -> Int64? {
    guard let text = value?.text, let (number, digits) = DecimalArithmetic.parse(text) else {
      return nil
    }
    return DecimalArithmetic.rescale(number, from: digits, to: scale)
  }

  private static func digits(_ value: ArgumentValue) -> Int? {
    guard case .number(let text) = value else { return nil }
    return DecimalArithmetic.parse(text)?.scale
  }

  private func constant(_ argument: ArgumentSyntax?, _ name: String) throws -> Int64? {
    guard let argument else { return nil }
    guard case .integer(let value) = argument.value else {
      throw arguments.error("`\(name)` must be a whole number or a value of the row", argument)
    }
    return value
  }

  private func number(_ argument: ArgumentSyntax?, _ name: String) throws -> Double? {
    guard let argument else { return nil }
    guard let value = GeneratorArguments.number(argument.value) else {
      throw arguments.error("`\(name)` must be a number or a value of the row", argument)
    }
    return value
  }

  private func decimal(_ argument: ArgumentSyntax?, _ name: String, _ scale: Int) throws -> Int64? {
    guard let argument else { return nil }
    let text: String
    switch argument.value {
    case .integer(let value): text = String(value)
    case .number(let number): text = number
    default: throw arguments.error("`\(name)` must be a number or a value of the row", argument)
    }
    guard let (value, digits) = DecimalArithmetic.parse(text),
      let scaled = DecimalArithmetic.rescale(value, from: digits, to: scale)
    else { throw arguments.error("`\(text)` is no decimal number of this size", argument) }
    return scaled
  }

  /// A generator whose bounds are values of the row; `nil` where both are constants.
  private func dynamic(
    _ low: ArgumentSyntax?, _ high: ArgumentSyntax?, kind: ValueKind
  ) throws -> (any Generator)? {
    guard [low, high].contains(where: { $0.map(Self.isDynamic) ?? false }) else { return nil }
    guard let low, let high else {
      throw arguments.error("a bound that is a value of the row needs the other one", low ?? high)
    }
    func bound(_ argument: ArgumentSyntax) throws -> any Generator {
      guard let compiled = try arguments.values.expression(argument) else {
        throw arguments.error("a bound must be a number or a value of the row", argument)
      }
      return try Conversion.generator(compiled.generator, to: kind, at: argument.span)
    }
    return BoundedGenerator(
      lower: try bound(low), upper: try bound(high), step: 1, key: context.key, kind: kind)
  }

  private static func isDynamic(_ argument: ArgumentSyntax) -> Bool {
    switch argument.value {
    case .template, .word, .call: true
    default: false
    }
  }
}

extension SQLValue {
  fileprivate var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }
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
        "no number of so few digits is between \(range.lowerBound) and \(range.upperBound)",
        argument)
    }
    return try choose(domain)
  }

  /// Chooses from a domain; a unique column must find enough values in it.
  ///
  /// - Parameter selector: how a unique column chooses; at random where it is `nil`.
  func choose(_ domain: some Domain, by selector: Selector? = nil) throws -> any Generator {
    if context.isUnique, context.rowCount > 0, UInt64(context.rowCount) > domain.count {
      throw error(
        "\(context.field.map { "`\($0.name)`" } ?? "the value") must be unique in \(context.rowCount) rows, but `\(call.name)` has \(domain.count) different values here",
        hint: "\(context.rowCount) > \(domain.count): ask for fewer rows, or for more values")
    }
    if let selector {
      return DomainGenerator(
        domain, selector: selector,
        isUnique: context.isUnique && UInt64(max(0, context.rowCount)) <= domain.count)
    }
    return DomainGenerator(domain, context: context)
  }
}

import SeedSyntax
import SeedFormat
import SeedSchema

extension GeneratorRegistry {
  static let bounds: [GeneratorDefinition.Parameter] = [
    .init("min", .number, "the minimum; lower values are raised to it"),
    .init("max", .number, "the maximum; higher values are lowered to it"),
  ]

  private static let place = GeneratorDefinition.Parameter(
    "at", .value, "the position in the series, an integer of the row; the row's number")

  static let distributions: [GeneratorDefinition] = [
    GeneratorDefinition(
      "poisson", "Counts of independent events, with the Poisson distribution",
      example: "poisson(2.5)", [.init("mean", .number, "the mean; 1")]
    ) { arguments in
      let mean = try arguments.number("mean") ?? 1
      guard (0...1e15).contains(mean) else {
        throw arguments.error("`mean` must be from 0 to 1e15", arguments.argument("mean"))
      }
      return PoissonGenerator(mean: mean, key: arguments.context.key)
    },
    GeneratorDefinition(
      "exponential", "Times between independent events, with the exponential distribution",
      example: "exponential(30)", [.init("mean", .number, "the mean; 1")] + bounds
    ) { arguments in
      let mean = try arguments.positive("mean", else: 1)
      return try distribution(.exponential(mean: mean), from: 0, arguments)
    },
    GeneratorDefinition(
      "lognormal", "Numbers such as incomes and prices, with the log-normal distribution",
      example: "lognormal(2500, 0.5, max=20000)",
      [
        .init("median", .number, "the median; 1"),
        .init("sigma", .number, "the standard deviation of the logarithms; 0.5"),
      ] + bounds
    ) { arguments in
      let median = try arguments.positive("median", else: 1)
      let sigma = try arguments.number("sigma") ?? 0.5
      guard (0...20).contains(sigma) else {
        throw arguments.error("`sigma` must be from 0 to 20", arguments.argument("sigma"))
      }
      return try distribution(.lognormal(median: median, sigma: sigma), from: 0, arguments)
    },
    GeneratorDefinition(
      "pareto", "Many small numbers and few large ones, with the Pareto distribution",
      example: "pareto(1, 1.16, max=1000000)",
      [
        .init("minimum", .number, "the smallest; 1"),
        .init(
          "alpha", .number,
          "the exponent: the smaller, the heavier the tail; 1.16, with which 20% of the rows have 80% of the total"
        ),
      ] + bounds
    ) { arguments in
      let minimum = try arguments.positive("minimum", else: 1)
      let alpha = try arguments.positive("alpha", else: 1.16)
      guard alpha >= 0.05 else {
        throw arguments.error("`alpha` must be at least 0.05", arguments.argument("alpha"))
      }
      return try distribution(.pareto(minimum: minimum, alpha: alpha), from: minimum, arguments)
    },
    GeneratorDefinition(
      "walk", "A random walk from row to row, such as a stock's price",
      example: "walk(100, 2, min=0)",
      [
        .init("start", .number, "the first row's value; 0"),
        .init("step", .number, "the standard deviation of a step; 1"),
        .init("min", .number, "the minimum, at which the walk is reflected"),
        .init("max", .number, "the maximum, at which the walk is reflected"), place,
      ]
    ) { arguments in
      let step = try arguments.number("step") ?? 1
      guard (0...1e200).contains(step) else {
        throw arguments.error(
          "`step` must not be negative or above 1e200", arguments.argument("step"))
      }
      return try series(
        .walk(RandomWalk(deviation: step, key: arguments.context.key)), "start", arguments)
    },
    GeneratorDefinition(
      "seasonal", "A wave from row to row with a trend and noise, such as a temperature",
      example: "seasonal(12, 8, period=365, noise=2)",
      [
        .init("mean", .number, "the middle; 0"),
        .init("amplitude", .number, "the height of the wave above its middle; 1"),
        .init("period", .number, "the number of rows of one wave; 12"),
        .init("trend", .number, "the rise of the middle from row to row; 0"),
        .init("noise", .number, "the standard deviation around the wave; 0"),
        .init("min", .number, "the minimum; lower values are raised to it"),
        .init("max", .number, "the maximum; higher values are lowered to it"), place,
      ]
    ) { arguments in
      let limit = 1e200
      func number(_ name: String, else usual: Double) throws -> Double {
        let value = try arguments.number(name) ?? usual
        guard value.magnitude <= limit else {
          throw arguments.error("`\(name)` must be from -1e200 to 1e200", arguments.argument(name))
        }
        return value
      }
      let period = try arguments.positive("period", else: 12)
      let noise = try number("noise", else: 0)
      guard noise >= 0, period >= 1e-6 else {
        throw arguments.error(
          noise < 0 ? "`noise` must not be negative" : "`period` must be at least 0.000001",
          arguments.argument(noise < 0 ? "noise" : "period"))
      }
      let wave = Wave(
        amplitude: try number("amplitude", else: 1), period: period,
        trend: try number("trend", else: 0), noise: noise, key: arguments.context.key)
      return try series(.wave(wave), "mean", arguments)
    },
    GeneratorDefinition(
      "percentage", "A percentage from 0 to 100", example: "percentage()",
      [.init("digits", .integer, "digits after the point; none")]
    ) { arguments in
      if case .decimal(let precision, let scale)? = arguments.context.field?.type,
        let unit = PowersOfTen.value(scale), scale <= 15
      {
        // `decimal(4,2)` holds up to 99.99.
        let most = (PowersOfTen.value(precision) ?? .max) - 1
        return try arguments.choose(
          NumberDomain(.decimal(scale: scale), lower: 0, upper: min(100 * unit, most)))
      }
      let digits = try arguments.integer("digits", in: 0...12, else: 0)
      if case .decimal? = arguments.context.field?.type {
        return try arguments.doubles(0...0.9, digits: max(1, digits))
      }
      if digits == 0 { return try arguments.choose(NumberDomain(.integer, lower: 0, upper: 100)) }
      return try arguments.doubles(0...100, digits: digits)
    },
    GeneratorDefinition(
      "file_size", "A file size in bytes: mostly kilobytes, rarely gigabytes",
      example: "file_size()", [.init("max", .integer, "the largest; 2147483647")]
    ) { arguments in
      let most = try arguments.integer("max") ?? 2_147_483_647
      guard most >= 0 else {
        throw arguments.error("`max` must not be negative", arguments.argument("max"))
      }
      return RoundedGenerator(
        base: DistributionGenerator(
          distribution: .lognormal(median: 24_000, sigma: 2.6),
          range: 0...min(Double(most), 0x1p62), key: arguments.context.key), limit: most)
    },
  ]

  private static func distribution(
    _ distribution: Distribution, from least: Double, _ arguments: GeneratorArguments
  ) throws -> any Generator {
    let (low, high) = try limits(least, arguments)
    let range = try NumberArguments(arguments).storable(low...high)
    let generator = DistributionGenerator(
      distribution: distribution, range: range, key: arguments.context.key)
    return rounded(generator, arguments)
  }

  private static func series(
    _ shape: SeriesGenerator.Shape, _ start: String, _ arguments: GeneratorArguments
  ) throws -> any Generator {
    let first = try arguments.number(start) ?? 0
    guard first.magnitude <= 1e200 else {
      throw arguments.error("`\(start)` must be from -1e200 to 1e200", arguments.argument(start))
    }
    let (low, high) = try limits(-1e300, arguments)
    let place = try arguments.argument("at").map { argument in
      try Conversion.generator(
        try arguments.values.expression(argument, as: "at")?.generator
          ?? arguments.values.generator(for: argument, number: 0), to: .integer, at: argument.span)
    }
    let range = try NumberArguments(arguments).storable(low...high)
    return rounded(
      SeriesGenerator(start: first, shape: shape, range: range, position: place), arguments)
  }

  /// The bounds: the given ones, the column's, or those of the distribution.
  static func limits(
    _ least: Double, _ arguments: GeneratorArguments
  ) throws -> (Double, Double) {
    let field = arguments.context.field
    var (lowest, highest) = (least, 1e300)
    switch field?.type {
    case .integer(let bits)?:
      highest = bits == 16 ? 32_767 : bits == 32 ? 2_147_483_647 : 9e18
    case .decimal(let precision, let scale)?:
      highest = Double((PowersOfTen.value(max(0, precision - scale)) ?? 1_000_000_000_000_000) - 1)
    default: break
    }
    lowest = max(lowest, -highest)
    let low = try arguments.number("min") ?? field?.minimum?.orderingNumber ?? min(lowest, highest)
    let high = try arguments.number("max") ?? field?.maximum?.orderingNumber ?? max(low, highest)
    guard low <= high else {
      throw arguments.error(
        "`min` is greater than `max`", arguments.argument("min") ?? arguments.argument("max"))
    }
    return (low, high)
  }

  /// In a column of integers, the numbers are rounded.
  static func rounded(
    _ generator: any Generator, _ arguments: GeneratorArguments
  ) -> any Generator {
    guard let type = arguments.context.field?.type, ValueKind(of: type) == .integer else {
      return generator
    }
    return RoundedGenerator(base: generator, limit: .max)
  }
}

extension GeneratorArguments {
  /// A number above 0, or the default.
  func positive(_ name: String, else usual: Double) throws -> Double {
    let value = try number(name) ?? usual
    guard value > 0, value <= 1e200 else {
      throw error("`\(name)` must be above 0, at most 1e200", argument(name))
    }
    return value
  }
}

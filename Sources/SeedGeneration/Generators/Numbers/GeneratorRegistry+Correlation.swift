import SeedSyntax
import SeedFormat
import SeedSchema

extension GeneratorRegistry {
  /// Numbers that depend on another number of the row.
  static let correlations: [GeneratorDefinition] = [
    GeneratorDefinition(
      "correlated",
      "Numbers that correlate with another number of the row, such as weights with heights",
      example: "correlated({height}, 0.7, 75, 12, around=170, spread=10)",
      [
        .init("with", .value, "the other number, in braces"),
        .init("r", .number, "how closely: the correlation, from -1 to 1"),
        .init("mean", .number, "the mean"),
        .init("deviation", .number, "the standard deviation"),
        .init("around", .number, "the other number's mean; the middle of its bounds"),
        .init(
          "spread", .number,
          "the other number's standard deviation; that of a uniform distribution between its bounds"
        ),
      ] + bounds
    ) { arguments in
      guard let argument = arguments.argument("with"),
        let other = try arguments.values.expression(argument, as: "with")?.generator,
        other.profile.kind.isNumeric
      else {
        throw arguments.error(
          "`correlated` needs a number of the row", arguments.argument("with"))
      }
      guard let r = try arguments.number("r"), (-1...1).contains(r) else {
        throw arguments.error("`r` must be from -1 to 1", arguments.argument("r"))
      }
      guard let mean = try arguments.number("mean"), mean.magnitude <= 1e200,
        let deviation = try arguments.number("deviation"), (0...1e200).contains(deviation)
      else {
        throw arguments.error("`correlated` needs a mean and a deviation that isn't negative")
      }
      let bounds = (other.profile.minimum?.orderingNumber, other.profile.maximum?.orderingNumber)
      var around = try arguments.number("around")
      var spread = try arguments.number("spread")
      if case (let low?, let high?) = bounds, high > low {
        around = around ?? low / 2 + high / 2
        spread = spread ?? (high - low) / 12.0.squareRoot()
      }
      guard let around, let spread, around.magnitude <= 1e200, spread > 0, spread <= 1e200 else {
        throw arguments.error(
          "`correlated` needs the mean and the standard deviation of the other number: it has no bounds",
          argument, hint: "around=170, spread=10")
      }
      let (low, high) = try limits(-1e300, arguments)
      return rounded(
        CorrelatedGenerator(
          other: try Conversion.generator(other, to: .double, at: argument.span), around: around,
          slope: r * (deviation / spread), mean: mean,
          deviation: deviation, rest: deviation * (1 - r * r).squareRoot(),
          range: try NumberArguments(arguments).storable(low...high), key: arguments.context.key),
        arguments)
    }
  ]
}

/// Numbers around a line through another number of the row.
struct CorrelatedGenerator: Generator {
  let other: any Generator
  /// The value of the other number at which ``mean`` is expected.
  let around: Double
  /// How much the expected number rises per unit of the other one.
  let slope: Double
  let mean: Double
  /// The standard deviation if the other number is NULL.
  let deviation: Double
  /// The standard deviation around the line.
  let rest: Double
  let range: ClosedRange<Double>
  let key: ColumnKey

  var profile: ValueProfile {
    ValueProfile(.double, minimum: .double(range.lowerBound), maximum: .double(range.upperBound))
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let column = try other.fill(rows, in: frame)
    guard case .doubles(let numbers) = column.values else {
      throw GenerationError("only numbers can be correlated")
    }
    return Column(
      .doubles(
        (0..<rows.count).map { index in
          let p = min(SplitMix64.unit(key.draw(rows[index])) + 0x1p-54, 1 - 0x1p-53)
          let z = PortableMath.inverseNormal(p)
          let value =
            column.nulls[index]
            ? mean + deviation * z : mean + slope * (numbers[index] - around) + rest * z
          return value.isNaN ? mean : min(max(value, range.lowerBound), range.upperBound)
        }))
  }
}

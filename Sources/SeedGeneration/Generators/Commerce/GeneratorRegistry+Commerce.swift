import SeedSchema

extension GeneratorRegistry {
  static let commerce: [GeneratorDefinition] = [
    .part("product_name", "A product") { try $0.product(.name) },
    .part("product_category", "The category of the product") { try $0.product(.category) },
    .part("brand", "The product's brand, fictional") { try $0.product(.brand) },
    .part(
      "price", "A price that ends in .99, .95, .50 or .00; without bounds, the product's",
      example: "price(5, 200)",
      [
        .init("min", .integer, "the minimum, in whole units; the product's, or 1"),
        .init("max", .integer, "the maximum, in whole units; the product's, or 200"),
      ]
    ) { try $0.productPrice ?? price($0.arguments) },
    .part("company", "A fictional company") { try $0.company(.name) },
    .part("website", "The URL of the company's website, on a reserved domain (RFC 6761)") {
      try $0.company(.website)
    },
    GeneratorDefinition(
      "color", "A colour: its name in CSS, or in another notation", example: "color()",
      [.init("notation", .text, "name, hex, rgb, rgba, hsl, hsv or triple; name")]
    ) { arguments in
      let notation = try arguments.option("notation", among: Colors.notations) ?? "name"
      guard let domain = Colors.domain(notation) else { return try arguments.word(Commerce.colors) }
      return try arguments.whole(domain)
    },
  ]

  /// The default range of prices: 1 to 200, as far as the column can hold it.
  private static func usualPrices(_ field: FieldSchema?) -> ClosedRange<Int64> {
    var least: Int64 = 1
    if let minimum = field?.minimum?.orderingNumber, minimum > 1, minimum < 1e9 {
      least = Int64(minimum.rounded(.up))
    }
    var most = least + 199
    if case .decimal(let precision, let scale)? = field?.type {
      most = min(most, (PowersOfTen.value(precision - scale) ?? 1) - 1)
    }
    if let maximum = field?.maximum?.orderingNumber, maximum < Double(most) {
      most = Int64(max(0, maximum.rounded(.down)))
    }
    return min(least, most)...most
  }

  private static func price(_ arguments: GeneratorArguments) throws -> any Generator {
    let usual = usualPrices(arguments.context.field)
    let low = try arguments.integer("min") ?? usual.lowerBound
    let high = try arguments.integer("max") ?? max(usual.upperBound, low)
    guard (0...1_000_000_000).contains(low), low <= high, high <= 1_000_000_000 else {
      throw arguments.error("`min` must not be negative or greater than `max`")
    }
    var scale = 2
    if case .decimal(_, let digits)? = arguments.context.field?.type { scale = digits }
    guard let unit = PowersOfTen.value(scale), !high.multipliedReportingOverflow(by: unit).overflow
    else { throw arguments.error("the column has too many digits after the point for \(high)") }
    guard scale >= 2, !arguments.context.isUnique else {
      return try arguments.choose(
        NumberDomain(.decimal(scale: scale), lower: low * unit, upper: high * unit))
    }
    // Half of all prices end in .99, as in shops.
    let endings: [(Int64, Double)] = [(99, 5), (95, 2), (50, 2), (0, 1)]
    let options = endings.map { cents, _ in
      DomainGenerator(
        NumberDomain(
          .decimal(scale: scale),
          lower: low * unit + (cents == 0 || low == high ? 0 : cents * (unit / 100)),
          upper: cents == 0 || low == high ? high * unit : (high - 1) * unit + cents * (unit / 100),
          step: unit),
        selector: .uniform(arguments.context.key.derived(cents)))
    }
    return MixtureGenerator(
      options,
      selector: .weighted(AliasTable(endings.map(\.1)), arguments.context.key.derived("ending")))
  }
}

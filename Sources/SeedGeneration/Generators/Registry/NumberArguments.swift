import SeedSyntax
import SeedFormat
import SeedSchema

/// The arguments that the number generators share.
struct NumberArguments {
  let arguments: GeneratorArguments
  private var context: GeneratorContext { arguments.context }

  init(_ arguments: GeneratorArguments) { self.arguments = arguments }

  func integers() throws -> any Generator {
    let (low, high) = arguments.bounds("min", "max")
    let bits: Int = if case .integer(let bits)? = context.field?.type { bits } else { 64 }
    let most: Int64 = bits == 16 ? 32_767 : bits == 32 ? 2_147_483_647 : .max
    if let dynamic = try dynamic(low, high, kind: .integer) { return dynamic }
    let lower = try constant(low, "min") ?? context.field?.minimum.flatMap { $0.integerValue } ?? 0
    let upper =
      try constant(high, "max") ?? context.field?.maximum.flatMap { $0.integerValue }
      ?? min(most, Self.sum(max(lower, 0), context.isUnique ? min(most, 1 << 48) / 2 : 1_000_000))
    guard lower <= upper else { throw arguments.error("\(lower) is greater than \(upper)", low) }
    guard bits == 64 || lower >= -most - 1 && upper <= most else {
      throw arguments.error(
        "the numbers are from \(lower) to \(upper), and `\(context.field?.name ?? "")` holds numbers from \(-most - 1) to \(most)",
        upper > most ? high : low)
    }
    let domain = NumberDomain(.integer, lower: lower, upper: upper)
    if let exponent = try arguments.number("zipf") {
      return try skewed(domain, exponent: exponent, arguments.argument("zipf"))
    }
    return try arguments.choose(domain)
  }

  /// The saturating sum.
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
    guard lower <= upper else {
      throw arguments.error("\(lower) is greater than \(upper)", low)
    }
    let digits = try arguments.integer("digits")
    guard digits.map({ (0...15).contains($0) }) ?? true else {
      throw arguments.error("`digits` must be from 0 to 15", arguments.argument("digits"))
    }
    return try arguments.doubles(
      try storable(lower...upper, low), digits: digits.map { Int($0) }, at: low)
  }

  /// The part of an interval that values don't leave when a decimal column rounds them.
  func storable(
    _ range: ClosedRange<Double>, _ argument: ArgumentSyntax? = nil
  ) throws -> ClosedRange<Double> {
    guard case .decimal(let scale)? = context.field.map({ ValueKind(of: $0.type) }),
      let low = DecimalArithmetic.bound(range.lowerBound, to: scale, isLower: true),
      let high = DecimalArithmetic.bound(range.upperBound, to: scale, isLower: false)
    else { return range }
    guard low <= high else {
      throw nothingBetween("\(range.lowerBound)", "\(range.upperBound)", scale, argument)
    }
    // The bounds themselves are kept if they have no more digits than the column.
    let lower = max(range.lowerBound, DecimalArithmetic.double(low, scale: scale))
    return lower...max(lower, min(range.upperBound, DecimalArithmetic.double(high, scale: scale)))
  }

  private func nothingBetween(
    _ lower: String, _ upper: String, _ scale: Int, _ argument: ArgumentSyntax?
  ) -> Diagnostic {
    arguments.error(
      "no number with \(scale) digits after the point is between \(lower) and \(upper)", argument)
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
      // More digits than the column has would be rounded, possibly out of the bounds.
      scale = limit == nil ? Int(given) : min(scale, Int(given))
    }
    if let dynamic = try dynamic(low, high, kind: .decimal(scale: scale)) { return dynamic }
    let unit = PowersOfTen.value(scale) ?? 1
    let lower =
      try decimal(low, "min", scale, isLower: true)
      ?? bound(context.field?.minimum, scale, isLower: true) ?? 0
    let (thousand, overflow) = unit.multipliedReportingOverflow(by: 1000)
    let most = min(limit ?? .max, overflow ? .max : Self.sum(max(lower, 0), thousand))
    let upper =
      try decimal(high, "max", scale, isLower: false)
      ?? bound(context.field?.maximum, scale, isLower: false) ?? max(lower, most)
    guard lower <= upper else {
      if let low, let high, let a = Self.text(low.value), let b = Self.text(high.value),
        let least = Double(a), let greatest = Double(b), least <= greatest
      {
        throw nothingBetween(a, b, scale, low)
      }
      throw arguments.error("the minimum is greater than the maximum", low)
    }
    return try arguments.choose(NumberDomain(.decimal(scale: scale), lower: lower, upper: upper))
  }

  private func bound(_ value: SQLValue?, _ scale: Int, isLower: Bool) -> Int64? {
    guard let text = value?.text, let (number, digits) = DecimalArithmetic.parse(text) else {
      return nil
    }
    return DecimalArithmetic.bound(number, from: digits, to: scale, isLower: isLower)
  }

  private static func text(_ value: ArgumentValue) -> String? {
    switch value {
    case .integer(let value): String(value)
    case .number(let text): text
    default: nil
    }
  }

  private static func digits(_ value: ArgumentValue) -> Int? {
    guard case .number(let text) = value else { return nil }
    return DecimalArithmetic.parse(text)?.scale
  }

  private func constant(_ argument: ArgumentSyntax?, _ name: String) throws -> Int64? {
    guard let argument else { return nil }
    guard case .integer(let value) = argument.value else {
      throw arguments.error("`\(name)` must be an integer or a value of the row", argument)
    }
    return value
  }

  private func number(_ argument: ArgumentSyntax?, _ name: String) throws -> Double? {
    guard let argument else { return nil }
    guard let value = argument.value.asNumber else {
      throw arguments.error("`\(name)` must be a number or a value of the row", argument)
    }
    return value
  }

  private func decimal(
    _ argument: ArgumentSyntax?, _ name: String, _ scale: Int, isLower: Bool
  ) throws -> Int64? {
    guard let argument else { return nil }
    guard let text = Self.text(argument.value) else {
      throw arguments.error("`\(name)` must be a number or a value of the row", argument)
    }
    guard let (value, digits) = DecimalArithmetic.parse(text),
      let scaled = DecimalArithmetic.bound(value, from: digits, to: scale, isLower: isLower)
    else { throw arguments.error("`\(text)` is not a decimal number of this size", argument) }
    return scaled
  }

  /// A generator whose bounds are values of the row; `nil` if both are constants.
  private func dynamic(
    _ low: ArgumentSyntax?, _ high: ArgumentSyntax?, kind: ValueKind
  ) throws -> (any Generator)? {
    guard [low, high].contains(where: { $0.map(Self.isDynamic) ?? false }) else { return nil }
    guard let low, let high else {
      throw arguments.error(
        "if one bound is a value of the row, the other bound is required", low ?? high)
    }
    func bound(_ argument: ArgumentSyntax, _ name: String) throws -> any Generator {
      guard let compiled = try arguments.values.expression(argument, as: name) else {
        throw arguments.error("a bound must be a number or a value of the row", argument)
      }
      // Numbers keep their digits: a bound is rounded into the interval, not to the nearest number.
      if kind.scale != nil, compiled.generator.profile.kind.isNumeric { return compiled.generator }
      return try Conversion.generator(compiled.generator, to: kind, at: argument.span)
    }
    return BoundedGenerator(
      lower: try bound(low, "min"), upper: try bound(high, "max"), step: 1, key: context.key,
      kind: kind,
      storedScale: context.field.flatMap { field in
        if case .decimal(let scale) = ValueKind(of: field.type) { scale } else { nil }
      })
  }

  private static func isDynamic(_ argument: ArgumentSyntax) -> Bool {
    switch argument.value {
    case .template, .word, .call: true
    default: false
    }
  }
}

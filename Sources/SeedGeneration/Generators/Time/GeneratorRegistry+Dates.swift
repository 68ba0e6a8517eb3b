import SeedSyntax
import SeedSchema

extension GeneratorRegistry {
  private static let range: [GeneratorDefinition.Parameter] = [
    .init("from", .instant, "the earliest; a year before now"),
    .init("to", .instant, "the latest; now"),
  ]

  private static let profile: [GeneratorDefinition.Parameter] = [
    .init("hours", .text, "the hours with more instants: business, evening, night or shop; none"),
    .init("days", .text, "weekdays or weekends; any"),
    .init("season", .text, "spring, summer, autumn, winter or christmas; any"),
    .init("growth", .number, "the rate at the end relative to the beginning; 1"),
    .init(
      "bursts", .integer, "the number of bursts in which the instants cluster, as in sessions; none"
    ),
    .init("burst", .text, "how long a burst lasts, such as 5m or 2h; 20m"),
    .init("within", .text, "how long after `from` at the latest, such as 3h; any"),
    .init("order", .text, "rows: the instants grow from row to row; none"),
    .init(
      "after", .instant,
      "with `order=rows`, an instant that the row can't precede, such as {user.created_at}; none"),
  ]

  static let dates: [GeneratorDefinition] = [
    GeneratorDefinition(
      "random_datetime", "An instant between two bounds, in whole seconds",
      example: "random_datetime(2024-01-01..2024-12-31)", range + profile
    ) { try InstantArguments($0).instants() },
    GeneratorDefinition(
      "random_date", "A date between two bounds, both inclusive", example: "random_date(-30d, now)",
      range
    ) { try InstantArguments($0).days() },
    GeneratorDefinition(
      "random_time", "A time of day, in whole minutes", example: "random_time(09:00, 17:30)",
      [
        .init("from", .text, "the earliest; 00:00"), .init("to", .text, "the latest; 23:59"),
      ]
    ) { arguments in
      let from = try time(arguments, "from", 0)
      let to = try time(arguments, "to", 86_340_000_000)
      guard from <= to else { throw arguments.error("`from` is later than `to`") }
      return try arguments.choose(NumberDomain(.time, lower: from, upper: to, step: 60_000_000))
    },
    GeneratorDefinition("now", "The scenario's current instant", example: "now()") {
      ConstantGenerator(timestamp: $0.context.now)
    },
  ]

  private static func time(
    _ arguments: GeneratorArguments, _ name: String, _ fallback: Int64
  ) throws -> Int64 {
    guard let text = try arguments.text(name) else { return fallback }
    guard let time = TimeOfDay(text) else {
      throw arguments.error("`\(name)` must be a time of the day", arguments.argument(name))
    }
    return time.microseconds
  }
}

/// The arguments that the generators of dates share.
struct InstantArguments {
  let arguments: GeneratorArguments
  private var context: GeneratorContext { arguments.context }

  init(_ arguments: GeneratorArguments) { self.arguments = arguments }

  private static let year: Int64 = 365 * 86_400_000_000
  /// The first and the last instant of the years 1 to 9999, which every database holds.
  private static let years: ClosedRange<Int64> = -62_135_596_800_000_000...253_402_300_799_999_999

  func instants() throws -> any Generator {
    let (from, to) = arguments.bounds("from", "to")
    let profile = try arguments.instantProfile()
    if let ordered = try inOrder(from, to, profile) { return ordered }
    if let limited = try limited(from, to) {
      guard let profile else { return limited }
      return ProfiledInstantGenerator(
        lower: limited.lower, upper: limited.upper, instants: profile, key: context.key)
    }
    if let dynamic = try dynamic(from, to, kind: .timestamp, step: 1_000_000) {
      guard let profile, let bounded = dynamic as? BoundedGenerator else { return dynamic }
      return ProfiledInstantGenerator(
        lower: bounded.lower, upper: bounded.upper, instants: profile, key: context.key)
    }
    let (lower, upper) = try constants(from, to)
    if let profile {
      return ProfiledInstantGenerator(
        lower: ConstantGenerator(timestamp: Timestamp(microseconds: lower)),
        upper: ConstantGenerator(timestamp: Timestamp(microseconds: upper)), instants: profile,
        key: context.key)
    }
    return try arguments.choose(
      NumberDomain(.timestamp, lower: lower, upper: upper, step: 1_000_000))
  }

  /// Instants within some time after the first bound; `nil` if the arguments set no limit.
  private func limited(
    _ from: ArgumentSyntax?, _ to: ArgumentSyntax?
  ) throws -> BoundedGenerator? {
    guard let argument = arguments.argument("within") else { return nil }
    guard let length = try arguments.text("within").flatMap(Self.shift), length > 0 else {
      throw arguments.error("`within` must be a duration, such as 30m or 3h", argument)
    }
    let lower: any Generator
    let upper: any Generator
    if let bounded = try dynamic(from, to, kind: .timestamp, step: 1_000_000) as? BoundedGenerator {
      (lower, upper) = (bounded.lower, bounded.upper)
    } else {
      let (first, last) = try constants(from, to)
      lower = ConstantGenerator(timestamp: Timestamp(microseconds: first))
      upper = ConstantGenerator(timestamp: Timestamp(microseconds: last))
    }
    return BoundedGenerator(
      lower: lower, upper: LimitedInstantGenerator(lower: lower, upper: upper, length: length),
      step: 1_000_000, key: context.key, kind: .timestamp)
  }

  /// Instants that grow from row to row; `nil` if the arguments don't request them.
  private func inOrder(
    _ from: ArgumentSyntax?, _ to: ArgumentSyntax?, _ profile: InstantProfile?
  ) throws -> (any Generator)? {
    let after = arguments.argument("after")
    guard let order = arguments.argument("order") else {
      if let after {
        throw arguments.error("`after` needs `order=rows`", after, hint: "order=rows")
      }
      return nil
    }
    _ = try arguments.option("order", among: ["rows"])
    guard profile == nil else {
      throw arguments.error(
        "`order` can't be combined with hours, days, season, growth or bursts", order)
    }
    let lower: any Generator
    let upper: any Generator
    if let bounded = try dynamic(from, to, kind: .timestamp, step: 1_000_000) as? BoundedGenerator {
      (lower, upper) = (bounded.lower, bounded.upper)
    } else {
      let (first, last) = try constants(from, to)
      lower = ConstantGenerator(timestamp: Timestamp(microseconds: first))
      upper = ConstantGenerator(timestamp: Timestamp(microseconds: last))
    }
    return OrderedInstantGenerator(
      lower: lower, upper: upper, earliest: try after.map { try generator($0, "after") },
      tableRows: context.tableRows, key: context.key)
  }

  func days() throws -> any Generator {
    let (from, to) = arguments.bounds("from", "to")
    if let dynamic = try dynamic(from, to, kind: .date, step: 1) { return dynamic }
    let (lower, upper) = try constants(from, to)
    let day: Int64 = 86_400_000_000
    return try arguments.choose(
      NumberDomain(
        .date, lower: lower.flooredDivision(by: day), upper: upper.flooredDivision(by: day)))
  }

  /// The constant bounds of the arguments `from` and `to`, in microseconds since 1970.
  func constantBounds() throws -> (Int64, Int64) {
    let (from, to) = arguments.bounds("from", "to")
    return try constants(from, to)
  }

  /// The instants of a parameter's argument: a constant, or a value of the row.
  func generator(_ argument: ArgumentSyntax, _ name: String) throws -> any Generator {
    let generator =
      try value(argument, name)
      ?? ConstantGenerator(timestamp: Timestamp(microseconds: try instant(argument)))
    return try Conversion.generator(generator, to: .timestamp, at: argument.span)
  }

  private func constants(
    _ from: ArgumentSyntax?, _ to: ArgumentSyntax?
  ) throws -> (Int64, Int64) {
    let least = bound(context.field?.minimum)
    // A column that accepts only future instants gets those of a year.
    let usual = least.map { $0 > context.now.microseconds ? $0 &+ Self.year : nil } ?? nil
    let upper =
      try to.map { try instant($0) } ?? bound(context.field?.maximum) ?? usual
      ?? context.now.microseconds
    let lower =
      try from.map { try instant($0) } ?? least
      ?? max(upper &- Self.year, Self.years.lowerBound)
    guard lower <= upper else {
      throw arguments.error(
        "\(Timestamp(microseconds: lower)) is later than \(Timestamp(microseconds: upper))", from)
    }
    return (lower, upper)
  }

  private func bound(_ value: SQLValue?) -> Int64? {
    switch value {
    case .timestamp(let instant): instant.microseconds
    case .date(let date): Int64(date.daysSinceEpoch) * 86_400_000_000
    default: nil
    }
  }

  /// The instant of a constant argument.
  private func instant(_ argument: ArgumentSyntax) throws -> Int64 {
    switch argument.value {
    case .word(let text), .string(let text):
      if text == "now" { return context.now.microseconds }
      if text == "today" {
        return context.now.microseconds - context.now.time.microseconds
      }
      if let shift = Self.shift(text) {
        let instant = context.now.microseconds &+ shift
        guard Self.years.contains(instant) else {
          throw arguments.error("`\(text)` is outside the years 1 to 9999", argument)
        }
        return instant
      }
      if let instant = Timestamp(text) { return instant.microseconds }
    case .integer(let year) where (1...9999).contains(year):
      if let date = CivilDate(year: Int(year), month: 1, day: 1) {
        return Int64(date.daysSinceEpoch) * 86_400_000_000
      }
    default: break
    }
    throw arguments.error(
      "expected an instant", argument,
      hint: "2024-12-31, now, -30d, or a value such as user.joined_at")
  }

  /// Reads `-30d`, `+12h`, `90m`, `10s`, `2w`, `1y`.
  static func shift(_ text: String) -> Int64? {
    let units: [Character: Int64] = [
      "s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800, "y": 31_536_000,
    ]
    guard let last = text.last, let unit = units[last], let amount = Int64(text.dropLast()),
      amount.magnitude < 1_000_000_000
    else { return nil }
    let (product, overflow) = (unit * 1_000_000).multipliedReportingOverflow(by: amount)
    return overflow || product.magnitude > 300_000_000_000_000_000 ? nil : product
  }

  private func dynamic(
    _ from: ArgumentSyntax?, _ to: ArgumentSyntax?, kind: ValueKind, step: Int64
  ) throws -> (any Generator)? {
    let compiled = [
      try from.flatMap { try value($0, "from") }, try to.flatMap { try value($0, "to") },
    ]
    guard compiled.contains(where: { $0 != nil }) else { return nil }
    func bound(_ index: Int, _ argument: ArgumentSyntax?, _ fallback: Int64) throws -> any Generator
    {
      let generator: any Generator
      if let value = compiled[index] {
        generator = value
      } else {
        let instant = try argument.map { try self.instant($0) } ?? fallback
        generator = ConstantGenerator(timestamp: Timestamp(microseconds: instant))
      }
      return try Conversion.generator(
        generator, to: kind, at: argument?.span ?? arguments.call.span)
    }
    return BoundedGenerator(
      lower: try bound(0, from, context.now.microseconds - Self.year),
      upper: try bound(1, to, context.now.microseconds), step: step, key: context.key, kind: kind)
  }

  /// The value of the row that an argument names; `nil` for a constant.
  private func value(_ argument: ArgumentSyntax, _ name: String) throws -> (any Generator)? {
    switch argument.value {
    case .template, .call: break
    case .word(let word) where ExpressionDependencies.path(ofWord: word) != nil: break
    default: return nil
    }
    guard let compiled = try arguments.values.expression(argument, as: name) else { return nil }
    guard !compiled.isDuration else {
      throw arguments.error("a duration is not an instant", argument, hint: "now - 30d")
    }
    return compiled.generator
  }
}

import SeedSchema

/// Instants between two bounds, more often at the times that a profile favours.
///
/// By rejection: an instant is drawn until it is accepted with the profile's weight.
struct ProfiledInstantGenerator: Generator {
  private static let attempts = 300

  /// The bounds, both inclusive; of type timestamp.
  let lower: any Generator
  let upper: any Generator
  let instants: InstantProfile
  let key: ColumnKey

  var profile: ValueProfile {
    var profile = ValueProfile(.timestamp)
    profile.minimum = lower.profile.minimum
    profile.maximum = upper.profile.maximum
    profile.isNullable = lower.profile.isNullable || upper.profile.isNullable
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let low = try lower.fill(rows, in: frame)
    let high = try upper.fill(rows, in: frame)
    guard case .timestamps(let from) = low.values, case .timestamps(let to) = high.values else {
      throw GenerationError("the bounds are of different types")
    }
    let nulls = low.nulls.union(high.nulls)
    let values = try (0..<rows.count).map { index -> Int64 in
      if nulls[index] { return 0 }
      guard from[index] <= to[index] else {
        throw GenerationError(
          "no value is between the bounds", row: rows[index].row + 1)
      }
      let bits = key.draw(rows[index])
      guard let bursts = instants.bursts else { return instant(bits, from[index], to[index]) }
      return instant(bits, in: bursts, from[index], to[index])
    }
    return Column(.timestamps(values), nulls: nulls)
  }

  /// An instant soon after the beginning of one of the bursts; those of a range are the same for
  /// all rows that have it.
  private func instant(
    _ bits: UInt64, in bursts: InstantProfile.Bursts, _ from: Int64, _ to: Int64
  ) -> Int64 {
    let range = SplitMix64.finalize(UInt64(bitPattern: from) &+ UInt64(bitPattern: to))
    let burst = SplitMix64.reduce(bits, below: bursts.count)
    let start = instant(SplitMix64.finalize(key.bits ^ range &+ burst), from, to)
    let share = SplitMix64.unit(SplitMix64.finalize(bits &+ SplitMix64.increment))
    let seconds = -PortableMath.log(1 - share) * Double(bursts.length) / 1_000_000
    let room = Double(UInt64(bitPattern: to &- start) / 1_000_000)
    return start &+ Int64(min(seconds.rounded(), room)) &* 1_000_000
  }

  private func instant(_ bits: UInt64, _ from: Int64, _ to: Int64) -> Int64 {
    let steps = UInt64(bitPattern: to &- from) / 1_000_000
    var bits = bits
    var instant = from
    for _ in 0..<Self.attempts {
      let step = steps == .max ? bits : SplitMix64.reduce(bits, below: steps + 1)
      instant = from &+ Int64(bitPattern: step) &* 1_000_000
      bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
      let share = steps == 0 ? 0 : Double(step) / Double(steps)
      if SplitMix64.unit(bits) < instants.weight(instant, share) { return instant }
      bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
    }
    return instant
  }
}

extension GeneratorArguments {
  /// The arguments that describe when things happen; `nil` if there are none.
  func instantProfile() throws -> InstantProfile? {
    let names = ["hours", "days", "season", "growth", "bursts", "burst"]
    guard names.contains(where: { argument($0) != nil }) else { return nil }
    var profile = InstantProfile()
    if let hours = try option("hours", among: InstantProfile.hourNames) { profile.setHours(hours) }
    if let days = try option("days", among: InstantProfile.dayNames) { profile.setDays(days) }
    if let season = try option("season", among: InstantProfile.seasonNames) {
      profile.setSeason(season)
    }
    if let growth = try number("growth") {
      guard (0.001...1000).contains(growth) else {
        throw error("`growth` must be from 0.001 to 1000", argument("growth"))
      }
      profile.growth = growth
    }
    profile.bursts = try bursts()
    guard !context.isUnique else {
      throw error(
        "instants by hours, days, season, growth or bursts can't be unique",
        names.lazy.compactMap { argument($0) }.first)
    }
    return profile
  }

  private func bursts() throws -> InstantProfile.Bursts? {
    guard argument("bursts") != nil else {
      if let argument = argument("burst") {
        throw error(
          "`burst` is the length of bursts, but `bursts` isn't given", argument, hint: "bursts=40")
      }
      return nil
    }
    let count = try integer("bursts", in: 1...1_000_000_000, else: 1)
    var length: Int64 = 20 * 60 * 1_000_000
    if let text = try text("burst") {
      guard let shift = InstantArguments.shift(text), shift > 0 else {
        throw error("`burst` must be a duration, such as 5m or 2h", argument("burst"))
      }
      length = shift
    }
    return InstantProfile.Bursts(count: UInt64(count), length: length)
  }
}

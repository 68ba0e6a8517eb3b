import SeedSchema

/// Instants between two bounds, more at the times that a profile favours.
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
      return instant(key.draw(rows[index]), from[index], to[index])
    }
    return Column(.timestamps(values), nulls: nulls)
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
    let names = ["hours", "days", "season", "growth"]
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
    guard !context.isUnique else {
      throw error(
        "instants by hours, days, season or growth can't be unique",
        names.lazy.compactMap { argument($0) }.first)
    }
    return profile
  }
}

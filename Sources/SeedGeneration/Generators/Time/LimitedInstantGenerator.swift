import SeedSchema

/// The upper bound of instants that follow another one within some time.
struct LimitedInstantGenerator: Generator {
  /// The instant that they follow, and their upper bound without the limit; of type timestamp.
  let lower: any Generator
  let upper: any Generator
  /// The limit, in microseconds.
  let length: Int64

  var profile: ValueProfile {
    var profile = ValueProfile(.timestamp)
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
    let limited = zip(from, to).map { start, end in
      let (last, overflow) = start.addingReportingOverflow(length)
      return overflow ? end : min(last, end)
    }
    return Column(.timestamps(limited), nulls: low.nulls.union(high.nulls))
  }
}

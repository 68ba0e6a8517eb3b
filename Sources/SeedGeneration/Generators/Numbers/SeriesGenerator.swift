import SeedSchema

/// The values of a random walk or a wave, reflected at its bounds.
struct SeriesGenerator: Generator {
  enum Shape: Sendable {
    case walk(RandomWalk)
    case wave(Wave)
  }

  let start: Double
  let shape: Shape
  let range: ClosedRange<Double>
  /// The position in the series; the row's number if it is `nil`.
  let position: (any Generator)?

  var profile: ValueProfile {
    var profile = ValueProfile(
      .double, minimum: .double(range.lowerBound), maximum: .double(range.upperBound))
    profile.isNullable = position?.profile.isNullable ?? false
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    guard let position else {
      return Column(.doubles((0..<rows.count).map { value(rows[$0].row) }))
    }
    let column = try position.fill(rows, in: frame)
    guard case .integers(let positions) = column.values else {
      throw GenerationError("the position in a series must be an integer")
    }
    return Column(.doubles(positions.map { value($0) }), nulls: column.nulls)
  }

  private func value(_ position: Int64) -> Double {
    switch shape {
    case .walk(let walk): Self.reflected(start + walk.position(position), range)
    case .wave(let wave):
      min(max(start + wave.height(position), range.lowerBound), range.upperBound)
    }
  }

  /// A number beyond a bound is mirrored at it, so that a walk doesn't stick there.
  static func reflected(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    let span = range.upperBound - range.lowerBound
    guard span.isFinite, span > 0, value.isFinite, !range.contains(value) else {
      return min(max(value, range.lowerBound), range.upperBound)
    }
    let offset = (value - range.lowerBound).remainder(dividingBy: 2 * span).magnitude
    return min(
      max(range.lowerBound + min(offset, 2 * span - offset), range.lowerBound), range.upperBound)
  }
}

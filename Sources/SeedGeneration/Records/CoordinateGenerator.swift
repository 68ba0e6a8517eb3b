import SeedSchema

/// The latitude or longitude of a row's place, in degrees.
struct CoordinateGenerator: Generator {
  private let place: RecordPlace
  private let isLatitude: Bool
  /// Digits after the point of decimal numbers; floating-point numbers if `nil`.
  private let scale: Int?
  let profile: ValueProfile

  init(_ place: RecordPlace, isLatitude: Bool, scale: Int?) {
    self.place = place
    self.isLatitude = isLatitude
    self.scale = scale
    let most: Int64 = isLatitude ? 90 : 180
    if let scale, let unit = PowersOfTen.value(scale) {
      profile = ValueProfile(
        .decimal(scale: scale),
        minimum: Column(.decimals([-most * unit], scale: scale)).sqlValue(at: 0),
        maximum: Column(.decimals([most * unit], scale: scale)).sqlValue(at: 0))
    } else {
      profile = ValueProfile(
        .double, minimum: .double(Double(-most)), maximum: .double(Double(most)))
    }
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let millionths = (0..<rows.count).map { degrees(rows[$0]) }
    guard let scale, let unit = PowersOfTen.value(scale) else {
      return Column(.doubles(millionths.map { Double($0) / 1_000_000 }))
    }
    let values = millionths.map { value in
      unit >= 1_000_000 ? value * (unit / 1_000_000) : value / (1_000_000 / unit)
    }
    return Column(.decimals(values, scale: scale))
  }

  private func degrees(_ row: RowAttempt) -> Int64 {
    let draw = place.draw(row)
    let city = place.city(draw, row)
    if isLatitude {
      return min(
        max(Int64(place.places.cities.latitude[city]) * 100 + draw.north, -90_000_000), 90_000_000)
    }
    let east = Int64(place.places.cities.longitude[city]) * 100 + draw.east
    // Past the date line, degrees continue at the other end.
    if east > 180_000_000 { return east - 360_000_000 }
    return east < -180_000_000 ? east + 360_000_000 : east
  }
}

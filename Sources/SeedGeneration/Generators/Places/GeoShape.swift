/// Shapes in a rectangle of degrees, as the points of their outline.
enum GeoShape: String, CaseIterable, Sendable {
  case point
  case line
  case polygon

  /// The points: one, four from west to east, or a rectangle that returns to its first point.
  func points(
    _ box: GeoBox, _ digits: inout IndexDigits
  ) -> [(latitude: Int64, longitude: Int64)] {
    let first = box.point(&digits)
    func clamped(_ latitude: Int64, _ longitude: Int64) -> (latitude: Int64, longitude: Int64) {
      (min(latitude, box.latitudes.upperBound), min(longitude, box.longitudes.upperBound))
    }
    switch self {
    case .point: return [first]
    case .line:
      var points = [first]
      var last = first
      for _ in 0..<3 {
        // Up to about a kilometre.
        last = clamped(
          last.latitude + Int64(digits.next(below: 900)),
          last.longitude + 1 + Int64(digits.next(below: 900)))
        points.append(last)
      }
      return points
    case .polygon:
      let far = (
        latitude: min(first.latitude + 50 + Int64(digits.next(below: 900)), 9_000_000),
        longitude: min(first.longitude + 50 + Int64(digits.next(below: 900)), 18_000_000)
      )
      return [
        first, (first.latitude, far.longitude), far, (far.latitude, first.longitude), first,
      ]
    }
  }

  /// The shape as well-known text (ISO 19125): `POINT(13.40000 52.50000)`.
  func wkt(_ points: [(latitude: Int64, longitude: Int64)]) -> String {
    let list = points.map { "\(GeoBox.text($0.longitude)) \(GeoBox.text($0.latitude))" }
      .joined(separator: ", ")
    return switch self {
    case .point: "POINT(\(list))"
    case .line: "LINESTRING(\(list))"
    case .polygon: "POLYGON((\(list)))"
    }
  }

  /// The shape as GeoJSON (RFC 7946).
  func json(_ points: [(latitude: Int64, longitude: Int64)]) -> String {
    let pairs = points.map { "[\(GeoBox.text($0.longitude)),\(GeoBox.text($0.latitude))]" }
    let list = pairs.joined(separator: ",")
    return switch self {
    case .point: "{\"type\":\"Point\",\"coordinates\":\(list)}"
    case .line: "{\"type\":\"LineString\",\"coordinates\":[\(list)]}"
    case .polygon: "{\"type\":\"Polygon\",\"coordinates\":[[\(list)]]}"
    }
  }
}

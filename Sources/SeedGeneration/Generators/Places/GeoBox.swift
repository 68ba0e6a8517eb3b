/// A rectangle of degrees.
struct GeoBox: Sendable, Hashable {
  /// Degrees north, in units of 10^-5.
  var latitudes: ClosedRange<Int64>
  /// Degrees east, in units of 10^-5.
  var longitudes: ClosedRange<Int64>

  static let world = GeoBox(south: -60, west: -180, north: 75, east: 180)

  /// Creates a rectangle; `nil` if it is empty or lies outside the globe.
  init?(_ south: Double, _ west: Double, _ north: Double, _ east: Double) {
    guard (-90...90).contains(south), (-90...90).contains(north), south <= north,
      (-180...180).contains(west), (-180...180).contains(east), west <= east
    else { return nil }
    self.init(south: south, west: west, north: north, east: east)
  }

  private init(south: Double, west: Double, north: Double, east: Double) {
    func units(_ degrees: Double) -> Int64 { Int64((degrees * 100_000).rounded()) }
    latitudes = units(south)...max(units(south), units(north))
    longitudes = units(west)...max(units(west), units(east))
  }

  /// How many points there are.
  var count: UInt64 {
    IndexDigits.count(
      UInt64(latitudes.upperBound - latitudes.lowerBound) + 1,
      UInt64(longitudes.upperBound - longitudes.lowerBound) + 1)
  }

  /// The point with a number.
  func point(_ digits: inout IndexDigits) -> (latitude: Int64, longitude: Int64) {
    let height = UInt64(latitudes.upperBound - latitudes.lowerBound) + 1
    let width = UInt64(longitudes.upperBound - longitudes.lowerBound) + 1
    return (
      latitudes.lowerBound + Int64(digits.next(below: height)),
      longitudes.lowerBound + Int64(digits.next(below: width))
    )
  }

  /// Degrees as text.
  static func text(_ units: Int64) -> String {
    let digits = String(units.magnitude % 100_000 + 100_000).dropFirst()
    return "\(units < 0 ? "-" : "")\(units.magnitude / 100_000).\(digits)"
  }

  /// Rectangles inside countries: south, west, north, east; in rounded degrees.
  private static let inner = """
    AR -38 -68 -27 -60|AT 46.9 12.5 48.2 16.3|AU -33 118 -20 146|BE 50.3 3.4 51 5.4|BR -22 -56 -6 -42|\
    CA 50 -118 58 -96|CH 46.4 7 47.3 9|CL -37 -72.2 -31 -70.9|CN 25 102 38 115|CO 2 -75.8 8 -72.5|\
    CZ 49.2 13.3 50.2 17.5|DE 48.7 8.2 52.5 11.9|DK 55.1 8.9 56.8 10.2|EE 58.2 25 59.2 27|\
    EG 23 26 30.8 32|ES 37.6 -5.8 42.2 -1.6|FI 61 23 66 28|FR 44.2 0.2 48.9 5.4|GB 51.2 -2.6 54.2 -0.4|\
    GH 6.2 -2.4 10.6 -0.4|GR 38.9 21.2 40.6 22.6|HR 45.2 15.9 46 17|HU 46.4 17.4 47.6 20.8|\
    ID -7.2 107.2 -6.8 110.6|IE 52.2 -9 54 -6.8|IL 31 34.8 32.6 35.1|IN 14 76 25 80|IS 64.2 -20.8 65.4 -16|\
    IT 43.2 11 45.4 11.9|JP 35.4 136.6 36.6 139.6|KE -1.6 36 2 39|KR 35.4 127 37.4 128.8|LT 54.8 22.6 56 25|\
    LV 56.6 24.4 57.2 26.4|MA 31 -7.4 33.8 -4|MX 19.4 -103 24.6 -99|MY 3 101.8 5.4 102.8|NG 7 4 11.6 12|\
    NL 51.7 5 52.7 6.6|NO 60 7 62 11|NZ -39.4 175.4 -37.6 176.6|PE -12 -76 -6 -73|PH 15.2 120.4 17.8 121.4|\
    PL 50.4 16.6 53.4 22.6|PT 38.6 -8.6 41.6 -7.2|RO 44.6 23 47 26.6|SE 58 13 64 16|SG 1.31 103.75 1.39 103.9|\
    SI 45.8 14.4 46.3 15.4|SK 48.5 18 49 21|SN 13.6 -15.6 15.6 -13.4|TH 14 100.4 18.4 102.6|\
    TN 34 8.4 36.6 9.8|TR 37.6 29 40.6 41|UA 47.4 26 50.8 36|UG 0.4 30.8 3 33.4|US 33.5 -117 46 -82.8|\
    UY -34 -57.6 -31.4 -54.6|VN 20.8 104.6 22.2 106|ZA -32 20.4 -26.4 29
    """

  static let countries: [String: GeoBox] = {
    var boxes: [String: GeoBox] = [:]
    for entry in inner.split(separator: "|") {
      let parts = entry.split(separator: " ")
      let numbers = parts.dropFirst().compactMap { Double($0) }
      guard numbers.count == 4 else { continue }
      boxes[String(parts[0])] = GeoBox(numbers[0], numbers[1], numbers[2], numbers[3])
    }
    return boxes
  }()
}

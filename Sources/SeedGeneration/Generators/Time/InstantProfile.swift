import SeedSchema

/// When things happen more often: by hour, weekday and month, and over the whole range.
struct InstantProfile: Sendable {
  /// The relative frequency of each hour of the day, at most 1.
  var hours = [Double](repeating: 1, count: 24)
  /// The relative frequency of each weekday from Monday, at most 1.
  var days = [Double](repeating: 1, count: 7)
  /// The relative frequency of each month, at most 1.
  var months = [Double](repeating: 1, count: 12)
  /// How many times as often at the end of the range as at its beginning.
  var growth = 1.0
  /// The moments around which instants cluster; `nil` if they don't.
  var bursts: Bursts?

  /// Moments around which instants cluster.
  struct Bursts: Sendable {
    /// How many there are.
    var count: UInt64
    /// How long one lasts, in microseconds: the mean distance from its beginning.
    var length: Int64
  }

  static let hourNames = ["business", "evening", "night", "shop"]
  static let dayNames = ["weekdays", "weekends"]
  static let seasonNames = ["christmas", "spring", "summer", "autumn", "winter"]

  mutating func setHours(_ name: String) {
    let tenths: [Double] =
      switch name {
      case "business":
        [0, 0, 0, 0, 0, 0.1, 0.2, 1, 5, 9, 10, 10, 7, 9, 10, 10, 9, 7, 3, 1, 0.5, 0.2, 0.1, 0]
      case "evening":
        [
          2, 1, 0.4, 0.2, 0.1, 0.1, 0.3, 0.8, 1, 1, 1, 1.3, 1.8, 1.5, 1.5, 2, 3, 5, 8, 10, 10, 9, 7,
          4,
        ]
      case "night":
        [
          9, 8, 7, 6, 5, 3, 1, 0.5, 0.3, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.3, 0.5, 1, 2, 4, 7,
          10, 10,
        ]
      default:
        [0.6, 0.3, 0.2, 0.1, 0.1, 0.3, 1, 2, 4, 6, 7, 8, 9, 8, 7, 7, 8, 9, 10, 10, 9, 7, 4, 1.5]
      }
    hours = tenths.map { $0 / 10 }
  }

  mutating func setDays(_ name: String) {
    days =
      name == "weekdays" ? [1, 1, 1, 1, 0.9, 0.12, 0.08] : [0.25, 0.25, 0.25, 0.3, 0.6, 1, 0.9]
  }

  mutating func setSeason(_ name: String) {
    let peaks = ["spring": 4, "summer": 7, "autumn": 10, "winter": 1]
    guard let peak = peaks[name] else {
      months = [0.4, 0.35, 0.35, 0.4, 0.4, 0.4, 0.4, 0.4, 0.45, 0.5, 0.8, 1]
      return
    }
    months = (1...12).map { month in
      let distance = min((month - peak + 12) % 12, (peak - month + 12) % 12)
      return [1, 0.85, 0.55, 0.35, 0.25, 0.2, 0.2][min(distance, 6)]
    }
  }

  /// Returns the relative frequency of an instant, at most 1.
  ///
  /// - Parameters:
  ///   - instant: in microseconds since 1970, UTC.
  ///   - share: the part of the range before it.
  /// - Returns: the weight, from 0 to 1.
  func weight(_ instant: Int64, _ share: Double) -> Double {
    let day = instant.flooredDivision(by: 86_400_000_000)
    let hour = (instant - day * 86_400_000_000) / 3_600_000_000
    // 1970-01-01 was a Thursday.
    let weekday = Int(((day + 3) % 7 + 7) % 7)
    let month = CivilDate(daysSinceEpoch: Int32(clamping: day)).components.month
    let trend = (1 + (growth - 1) * share) / max(1, growth)
    return hours[min(max(0, Int(hour)), 23)] * days[weekday]
      * months[min(max(1, month), 12) - 1] * trend
  }
}

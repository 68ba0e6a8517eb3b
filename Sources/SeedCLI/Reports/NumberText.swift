internal import SeedKit

extension BinaryInteger {
  /// The number with commas between groups of three digits: `1,003`.
  var grouped: String { ReportNumber.grouped(self) }

  /// The number with its noun: `1 scenario`, `3 factories`.
  func counted(_ one: String, _ many: String? = nil) -> String {
    "\(grouped) \(self == 1 ? one : many ?? one + "s")"
  }
}

extension Double {
  /// A number of seconds for display: `850 ms`, `1.24 s`, `2 min 05 s`.
  var asDuration: String { ReportNumber.duration(self) }

  /// The number as an integer, or 0 if it isn't one.
  var asInt: Int { Int(exactly: self) ?? 0 }
}

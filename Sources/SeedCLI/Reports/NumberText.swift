extension BinaryInteger {
  /// The number with commas between groups of three digits: `1,003`.
  var grouped: String {
    var result = ""
    for (index, digit) in String(magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return (self < 0 ? "-" : "") + String(result.reversed())
  }

  /// The number with what it counts: `1 scenario`, `3 factories`.
  func counted(_ one: String, _ many: String? = nil) -> String {
    "\(grouped) \(self == 1 ? one : many ?? one + "s")"
  }
}

extension Double {
  /// A number of seconds for display: `850 ms`, `1.24 s`, `2 min 05 s`.
  var asDuration: String {
    if self < 0.001 { return "\((self * 1e6).rounded().asInt) µs" }
    if self < 0.1 { return "\(self.milliseconds) ms" }
    if self < 1 { return "\((self * 1000).rounded().asInt) ms" }
    if self < 60 {
      let hundredths = (self * 100).rounded().asInt
      return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10) s"
    }
    let seconds = rounded().asInt
    return "\(seconds / 60) min \(seconds % 60 < 10 ? "0" : "")\(seconds % 60) s"
  }

  private var milliseconds: String {
    let tenths = (self * 10_000).rounded().asInt
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The number as an integer, or 0 for what is none.
  var asInt: Int { Int(exactly: self) ?? 0 }
}

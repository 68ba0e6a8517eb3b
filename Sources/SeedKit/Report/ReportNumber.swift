/// Formats numbers for reports.
package enum ReportNumber {
  /// A number with commas between groups of three digits: `1,003`.
  package static func grouped(_ number: some BinaryInteger) -> String {
    var result = ""
    for (index, digit) in String(number.magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return (number < 0 ? "-" : "") + String(result.reversed())
  }

  /// A number of seconds: `850 ms`, `1.24 s`, `2 min 05 s`.
  package static func duration(_ seconds: Double) -> String {
    if seconds < 0.001 { return "\(whole(seconds * 1e6)) µs" }
    if seconds < 0.1 {
      let tenths = whole(seconds * 10_000)
      return "\(tenths / 10).\(tenths % 10) ms"
    }
    if seconds < 1 { return "\(whole(seconds * 1000)) ms" }
    if seconds < 60 {
      let hundredths = whole(seconds * 100)
      return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10) s"
    }
    let all = whole(seconds)
    return "\(all / 60) min \(all % 60 < 10 ? "0" : "")\(all % 60) s"
  }

  /// A number of bytes: `12.3 MB`.
  package static func bytes(_ bytes: Int64) -> String {
    if bytes < 1000 { return "\(bytes) B" }
    var value = Double(bytes)
    for unit in ["kB", "MB", "GB"] {
      value /= 1000
      if value < 1000 || unit == "GB" {
        let tenths = whole(value * 10)
        return "\(tenths / 10).\(tenths % 10) \(unit)"
      }
    }
    return "\(bytes) B"
  }

  /// A share of a whole: `12 %`, `0.4 %`.
  static func percent(_ part: Int, of all: Int) -> String {
    guard all > 0 else { return "0 %" }
    let share = Double(part) / Double(all) * 100
    if share < 10, part > 0 {
      let tenths = whole(share * 10)
      return "\(tenths / 10).\(tenths % 10) %"
    }
    return "\(whole(share)) %"
  }

  private static func whole(_ number: Double) -> Int { Int(exactly: number.rounded()) ?? 0 }
}

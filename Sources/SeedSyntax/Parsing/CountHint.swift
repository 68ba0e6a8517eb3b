/// What was probably meant by text that isn't a count.
struct CountHint {
  /// The number as written: `0.4`, `50%`, `1e6`, `1,000`, `2-5`.
  private let number: Substring
  /// The parent, if the text names one.
  private let parent: Substring?

  /// Divides the text of a count.
  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    var number = words.first ?? ""
    var rest = words.dropFirst()
    if rest.first == "%" {
      number += "%"
      rest.removeFirst()
    }
    self.number = number
    if rest.first == "per" { rest.removeFirst() }
    parent = rest.first
  }

  /// The advice.
  var text: String {
    if number.hasSuffix("%"), let percent = Int(number.dropLast()), (1...99).contains(percent) {
      return "write `weighted(0=\(100 - percent), 1=\(percent)) per \(parent ?? "user")`"
    }
    let ends = number.split(separator: "-", omittingEmptySubsequences: false)
    if ends.count == 2, let low = Int64(ends[0]), let high = Int64(ends[1]), low <= high {
      return "write `\(low)..\(high)\(perParent)`"
    }
    let parts = number.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = parts.count > 1 && parts.dropFirst().allSatisfy { $0.count == 3 }
    if let value = Double(isGrouped ? parts.joined() : String(number)), value > 0,
      value < 9_007_199_254_740_992
    {
      if let whole = Int64(exactly: value) { return "write `\(Self.grouped(whole))\(perParent)`" }
      if value <= 100, let parent { return "write `poisson(\(number)) per \(parent)`" }
      return "write a whole number, such as `\(Self.grouped(Int64(value.rounded(.up))))`"
    }
    return "write `1000`, or `0..12 per \(parent ?? "user")`"
  }

  private var perParent: String { parent.map { " per \($0)" } ?? "" }

  /// `1_000_000`
  private static func grouped(_ value: Int64) -> String {
    let digits = Array(String(value))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits.count > 4 { result += "_" }
      result.append(digit)
    }
    return result
  }
}

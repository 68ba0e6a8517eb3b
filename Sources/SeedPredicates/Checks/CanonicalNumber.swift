/// Writes equal numbers as equal strings.
enum CanonicalNumber {
  /// Returns a number without a plus, needless zeros and a trailing decimal point; other strings
  /// unchanged.
  static func text(of text: String) -> String {
    if Int64(text) != nil, !text.hasPrefix("+"), !text.hasPrefix("0"), !text.hasPrefix("-0") {
      return text
    }
    var rest = text[...]
    let isNegative = rest.hasPrefix("-")
    if isNegative || rest.hasPrefix("+") { rest.removeFirst() }
    let isPlain = rest.utf8.allSatisfy { byte in
      byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: ".")
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard isPlain, parts.count <= 2, rest.utf8.count > (parts.count - 1) else { return text }
    var whole = parts[0].drop { $0 == "0" }
    if whole.isEmpty { whole = "0" }
    var fraction = parts.count == 2 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    let digits = String(whole) + (fraction.isEmpty ? "" : "." + fraction)
    return isNegative && digits != "0" ? "-" + digits : digits
  }

  /// Compares two numbers: exactly if they are written in digits, otherwise as floating-point
  /// numbers.
  ///
  /// - Returns: a negative number if the first is less, 0 if both are equal; `nil` if one isn't a
  ///   number.
  static func order(_ a: String, _ b: String) -> Int? {
    if let x = Int64(a), let y = Int64(b) { return x < y ? -1 : x > y ? 1 : 0 }
    guard let x = Double(a), let y = Double(b) else { return nil }
    guard let first = Digits(text(of: a)), let second = Digits(text(of: b)) else {
      return x < y ? -1 : x > y ? 1 : 0
    }
    if first.isNegative != second.isNegative { return first.isNegative ? -1 : 1 }
    let order = first.order(second)
    return first.isNegative ? -order : order
  }

  /// A canonical number's digits before and after the point.
  private struct Digits {
    let isNegative: Bool
    private let whole: Substring
    private let fraction: Substring

    init?(_ text: String) {
      isNegative = text.hasPrefix("-")
      let parts = text.dropFirst(isNegative ? 1 : 0).split(
        separator: ".", omittingEmptySubsequences: false)
      guard parts.count <= 2, parts.allSatisfy({ $0.utf8.allSatisfy { 48...57 ~= $0 } }) else {
        return nil
      }
      whole = parts[0]
      fraction = parts.count == 2 ? parts[1] : ""
    }

    func order(_ other: Digits) -> Int {
      if whole.utf8.count != other.whole.utf8.count {
        return whole.utf8.count < other.whole.utf8.count ? -1 : 1
      }
      if whole != other.whole { return whole < other.whole ? -1 : 1 }
      // Canonical fractions have no zeros at their end.
      return fraction == other.fraction ? 0 : fraction < other.fraction ? -1 : 1
    }
  }
}

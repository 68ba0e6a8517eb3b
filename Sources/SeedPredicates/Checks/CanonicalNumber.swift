/// Numbers in one form, so that equal ones have equal texts.
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
}

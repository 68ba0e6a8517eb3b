/// Writes numbers without an exponent, which factory files don't have.
package enum NumberWriter {
  package static func text(_ number: Double) -> String {
    if let whole = Int64(exactly: number) { return String(whole) }
    let text = String(number)
    guard text.contains("e") else { return text }
    // Beyond the range of a decimal, the nearest whole number is precise enough.
    return Int64(exactly: number.rounded()).map { String($0) } ?? "0"
  }
}

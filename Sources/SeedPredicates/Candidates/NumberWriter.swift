/// Writes numbers as factory files have them: without an exponent.
package enum NumberWriter {
  package static func text(_ number: Double) -> String {
    if let whole = Int64(exactly: number) { return String(whole) }
    let text = String(number)
    guard text.contains("e") else { return text }
    // Beyond what a decimal has room for, the nearest whole number will do.
    return Int64(exactly: number.rounded()).map { String($0) } ?? "0"
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Decimal {
  /// Whether it has at most `scale` digits after the point, and `precision` in total.
  package func fits(precision: Int, scale: Int) -> Bool {
    let text = description.utf8.filter { $0 != UInt8(ascii: "-") }
    guard text.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }) else {
      return false
    }
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let whole = parts[0].drop { $0 == UInt8(ascii: "0") }.count
    let fraction = parts.count > 1 ? parts[1].count : 0
    return fraction <= scale && whole <= precision - scale
  }

  /// The number times 10^`scale` if that is whole and fits into 64 bits; `nil` otherwise.
  package func scaled(by scale: Int) -> Int64? {
    var value = Int64(0)
    var (isNegative, fraction) = (false, -1)
    for (index, byte) in description.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where fraction < 0: fraction = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.subtractingReportingOverflow(Int64(byte) - 48)
        guard !overflow, !carry else { return nil }
        value = sum
        if fraction >= 0 { fraction += 1 }
      default: return nil
      }
    }
    guard max(fraction, 0) <= scale else { return nil }
    for _ in max(fraction, 0)..<scale {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    // Kept negative until here, because the negative range has one more value.
    guard !isNegative else { return value }
    return value == .min ? nil : -value
  }
}

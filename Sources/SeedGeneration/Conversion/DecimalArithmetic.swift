import SeedFormat

/// Exact arithmetic on decimal numbers stored as integer multiples of 10^−scale.
enum DecimalArithmetic {
  /// A number with more or fewer digits after the point, rounded half to even; `nil` if it is too
  /// large.
  @inline(__always)
  static func rescale(_ value: Int64, from: Int, to: Int) -> Int64? {
    if from == to { return value }
    if to > from {
      guard let factor = PowersOfTen.value(to - from) else { return value == 0 ? 0 : nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: factor)
      return overflow ? nil : product
    }
    guard let unit = PowersOfTen.value(from - to) else { return 0 }
    return divideHalfEven(value, by: unit)
  }

  /// The nearest number of fewer digits after the point that is not below a number, or not above
  /// it; `nil` if it is too large.
  static func bound(_ value: Int64, from: Int, to: Int, isLower: Bool) -> Int64? {
    guard to < from else { return rescale(value, from: from, to: to) }
    guard let unit = PowersOfTen.value(from - to) else {
      return isLower && value > 0 ? 1 : !isLower && value < 0 ? -1 : 0
    }
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: unit)
    if rest == 0 { return quotient }
    return isLower ? (value > 0 ? quotient + 1 : quotient) : (value < 0 ? quotient - 1 : quotient)
  }

  /// The nearest number of so many digits after the point that is not below a floating-point
  /// number, or not above it; `nil` if it is too large, or no number.
  static func bound(_ value: Double, to scale: Int, isLower: Bool) -> Int64? {
    guard let unit = PowersOfTen.value(scale) else { return nil }
    let product = value * Double(unit)
    let nearest = product.rounded()
    // A product that misses an integer only by its rounding counts as it.
    if abs(product - nearest) <= 2 * nearest.ulp { return integer(nearest) }
    return integer(product.rounded(isLower ? .up : .down))
  }

  /// A quotient rounded to the nearest integer, half to even; the divisor is positive.
  @inline(__always)
  static func divideHalfEven(_ value: Int64, by unit: Int64) -> Int64 {
    let quotient = value / unit
    let rest = (value % unit).magnitude
    let half = unit.magnitude - rest
    if rest < half || (rest == half && quotient & 1 == 0) { return quotient }
    return value < 0 ? quotient - 1 : quotient + 1
  }

  /// A floating-point number as a decimal one, rounded half to even; `nil` if it is too large.
  @inline(__always)
  static func decimal(_ value: Double, scale: Int) -> Int64? {
    guard let unit = PowersOfTen.value(scale) else { return nil }
    return integer((value * Double(unit)).rounded(.toNearestOrEven))
  }

  /// A whole floating-point number as an integer; `nil` if it is too large, or no number.
  @inline(__always)
  static func integer(_ value: Double) -> Int64? {
    Int64(exactly: value.rounded(.towardZero))
  }

  /// A decimal number as the nearest floating-point one.
  @inline(__always)
  static func double(_ value: Int64, scale: Int) -> Double {
    guard let unit = PowersOfTen.value(scale) else { return 0 }
    return Double(value) / Double(unit)
  }

  /// Reads digits with a point and an exponent, as in `12.5` or `1.25e1`: the number without the
  /// point, and how many digits followed it.
  ///
  /// - Returns: `nil` if the text is no such number, or its digits don't fit into 64 bits.
  static func parse(_ text: some StringProtocol) -> (value: Int64, scale: Int)? {
    guard let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }) else {
      return parse(digits: text)
    }
    let power = text[text.index(after: mark)...]
    guard power.utf8.count <= 4, power.utf8.allSatisfy({ $0 != UInt8(ascii: "_") }),
      let exponent = Int(power), let (value, scale) = parse(digits: text[..<mark])
    else { return nil }
    if exponent <= scale {
      var (value, scale) = (value, scale - exponent)
      if value == 0 { return (0, 0) }
      while scale > PowersOfTen.maximumScale, value % 10 == 0 {
        value /= 10
        scale -= 1
      }
      return scale <= PowersOfTen.maximumScale ? (value, scale) : nil
    }
    return rescale(value, from: 0, to: exponent - scale).map { ($0, 0) }
  }

  private static func parse(digits text: some StringProtocol) -> (value: Int64, scale: Int)? {
    var digits = ""
    var scale = 0
    var seenPoint = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0, UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.unicodeScalars.append(Unicode.Scalar(byte))
        if seenPoint { scale += 1 }
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: "_") where !digits.isEmpty && !seenPoint: break
      case UInt8(ascii: ".") where !seenPoint && digits.last?.isNumber == true: seenPoint = true
      default: return nil
      }
    }
    guard !seenPoint || scale > 0, !text.hasSuffix("_") else { return nil }
    while scale > PowersOfTen.maximumScale, digits.last == "0" {
      digits.removeLast()
      scale -= 1
    }
    guard scale <= PowersOfTen.maximumScale, let value = Int64(digits) else { return nil }
    return (value, scale)
  }
}

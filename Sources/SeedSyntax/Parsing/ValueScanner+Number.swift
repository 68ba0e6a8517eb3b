import SeedFormat

extension ValueScanner {
  /// Reads a number or a duration at the next character; its sign, if any, is at `start`.
  mutating func number(from start: Int) throws(Diagnostic) -> ExpressionSyntax {
    let isNegative = start < position
    var digits = self.digits()
    var isInteger = true
    if next == ".", peek(1)?.isDigit == true {
      position += 1
      digits += "." + self.digits()
      isInteger = false
    }
    if let letter = next, letter == "e" || letter == "E", exponentFollows {
      digits += "e"
      position += 1
      if let sign = next, sign == "-" || sign == "+" {
        digits.unicodeScalars.append(sign)
        position += 1
      }
      digits += self.digits()
      isInteger = false
    }
    if let letter = next, letter.isNamePart {
      guard isInteger else {
        throw expected("an operator after the number")
      }
      return try duration(digits, from: start)
    }
    let span = text.span(start..<position)
    let signed = isNegative ? "-" + digits : digits
    guard isInteger else { return .number(signed, span) }
    guard let value = Int64(signed) else {
      throw error(
        "`\(signed.prefix(40))` is too large for an integer of 64 bits", at: start..<position)
    }
    return .integer(value, span)
  }

  private var exponentFollows: Bool {
    guard let after = peek(1) else { return false }
    return after.isDigit || ((after == "-" || after == "+") && peek(2)?.isDigit == true)
  }

  /// Reads the unit after the digits of a duration, and further numbers and units.
  private mutating func duration(
    _ firstDigits: String, from start: Int
  ) throws(Diagnostic) -> ExpressionSyntax {
    let isNegative = text.scalars[start] == "-"
    var total: Int64 = 0
    var digits = firstDigits
    while true {
      let unitStart = position
      guard let unit = next, let length = Self.units[unit] else {
        while let scalar = next, scalar.isNamePart { position += 1 }
        throw error(
          "unknown unit `\(text.string(unitStart..<position).prefix(40))`",
          at: unitStart..<max(position, unitStart + 1),
          hint: "expected `w`, `d`, `h`, `m` or `s`")
      }
      position += 1
      guard let number = Int64(digits),
        case let (product, tooLong) = number.multipliedReportingOverflow(by: length), !tooLong,
        case let (sum, overflow) = total.addingReportingOverflow(product), !overflow
      else {
        throw error("the duration is too long", at: start..<position)
      }
      total = sum
      guard let scalar = next, scalar.isNamePart else { break }
      digits = self.digits()
    }
    return .duration(microseconds: isNegative ? -total : total, text.span(start..<position))
  }

  /// Microseconds of each unit.
  private static let units: [Unicode.Scalar: Int64] = [
    "w": 604_800_000_000, "d": 86_400_000_000, "h": 3_600_000_000, "m": 60_000_000, "s": 1_000_000,
  ]
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Arithmetic between constants, such as `256 / 8`.
extension SQLExpression {
  /// The expression with operations between constants computed, as far as both databases agree on
  /// the result.
  var folded: SQLExpression {
    let expression = mapChildren(\.folded)
    switch expression {
    case .negative(let inner):
      if case .number(let text) = inner {
        return .number(text.hasPrefix("-") ? String(text.dropFirst()) : "-" + text)
      }
    case .operation(let symbol, let left, let right):
      return Self.computed(symbol, left, right) ?? expression
    case .call("power", let arguments), .call("pow", let arguments):
      if arguments.count == 2 {
        return Self.computed(.power, arguments[0], arguments[1]) ?? expression
      }
    case .cast(let inner, let type):
      // PostgreSQL rounds, or cuts off, and SQLite truncates or does neither.
      if !Self.keepsLiteral(inner, in: SQLTypeName(type)) { return .call("cast", [inner]) }
    default: break
    }
    return expression
  }

  /// Whether a conversion to a type leaves a literal as it is; `true` for anything else.
  private static func keepsLiteral(_ expression: SQLExpression, in type: SQLTypeName) -> Bool {
    switch (type.family, expression.bare) {
    case (.integer, _):
      guard let number = expression.asNumber else { return true }
      return number == number.rounded()
    case (.decimal, let bare):
      guard type.size != nil, bare.asNumber != nil, let text = bare.asLiteral else { return true }
      let digits = text.firstIndex(of: ".").map { text[$0...].count - 1 } ?? 0
      return digits <= type.scale ?? 0 && !text.lowercased().contains("e")
    case (.text, .text(let text)):
      return type.size.map { text.unicodeScalars.count <= $0 } ?? true
    default: return true
    }
  }

  private static func computed(
    _ symbol: SQLOperator, _ left: SQLExpression, _ right: SQLExpression
  ) -> SQLExpression? {
    if symbol == .concatenate {
      guard case .text(let a) = left.bare, case .text(let b) = right.bare else { return nil }
      return .text(a + b)
    }
    guard left.isNumeral, right.isNumeral, let a = left.asLiteral, let b = right.asLiteral else {
      return nil
    }
    guard let x = Int64(a), let y = Int64(b) else { return decimal(symbol, a, b) }
    let isWhole = left.isWhole && right.isWhole
    return whole(symbol, x, y, isWhole: isWhole).map { .number(String($0)) }
  }

  /// Returns the result of an operator with integers.
  ///
  /// - Parameters:
  ///   - symbol: the operator.
  ///   - x: the left operand.
  ///   - y: the right operand.
  ///   - isWhole: whether both operands are of an integer type, whose division truncates.
  /// - Returns: the result; `nil` if it isn't an integer of 64 bits.
  private static func whole(
    _ symbol: SQLOperator, _ x: Int64, _ y: Int64, isWhole: Bool
  ) -> Int64? {
    let (result, overflow): (Int64, Bool)
    switch symbol {
    case .add: (result, overflow) = x.addingReportingOverflow(y)
    case .subtract: (result, overflow) = x.subtractingReportingOverflow(y)
    case .multiply: (result, overflow) = x.multipliedReportingOverflow(by: y)
    case .divide:
      (result, overflow) = x.dividedReportingOverflow(by: y)
      if !overflow, !isWhole, result.multipliedReportingOverflow(by: y).partialValue != x {
        return nil
      }
    case .remainder: (result, overflow) = x.remainderReportingOverflow(dividingBy: y)
    case .power:
      guard y >= 0, y <= 62 else { return nil }
      var power: Int64 = 1
      for _ in 0..<y {
        let (next, isTooLarge) = power.multipliedReportingOverflow(by: x)
        if isTooLarge || next.magnitude > 1 << 53 { return nil }
        power = next
      }
      return power
    case .shiftLeft:
      // An `integer` has 32 bits.
      guard isWhole, x >= 0, x < 1 << 15, y >= 0, y < 16 else { return nil }
      return x << y
    case .shiftRight:
      guard isWhole, x >= 0, y >= 0, y < 32 else { return nil }
      return x >> y
    default: return nil
    }
    return overflow ? nil : result
  }

  private static func decimal(_ symbol: SQLOperator, _ a: String, _ b: String) -> SQLExpression? {
    guard a.utf8.count <= 18, b.utf8.count <= 18, let x = Decimal(string: a),
      let y = Decimal(string: b)
    else { return nil }
    let result: Decimal
    switch symbol {
    case .add: result = x + y
    case .subtract: result = x - y
    case .multiply: result = x * y
    default: return nil
    }
    return .number("\(result)")
  }

  /// Whether the expression is a number, possibly with a conversion.
  private var isNumeral: Bool {
    guard asNumber != nil else { return false }
    switch self {
    case .number, .negative: return true
    case .cast(_, let type): return Self.isInteger(type) || Self.isNumber(type)
    default: return false
    }
  }

  private var isWhole: Bool {
    switch self {
    case .cast(let inner, let type):
      Self.isInteger(type) && inner.asLiteral.map { Int64($0) } != nil
    default: asLiteral.flatMap { Int64($0) } != nil
    }
  }

  /// Whether a type's values are whole numbers.
  static func isInteger(_ type: String) -> Bool {
    SQLTypeName(type).family == .integer
  }

  /// Whether a type's values are numbers with a fraction.
  static func isNumber(_ type: String) -> Bool {
    [.decimal, .float].contains(SQLTypeName(type).family)
  }
}

import SeedSyntax
import SeedGeneration

/// A value of the reference evaluator.
enum ReferenceValue: Equatable {
  case null
  case integer(Int64)
  case decimal(Int128, scale: Int)
  case boolean(Bool)
  case text(String)

  /// Where the value comes from a division by zero or is too large.
  struct Failure: Error {}

  /// A number with its scale.
  func number() throws -> (Int128, Int) {
    switch self {
    case .integer(let value): (Int128(value), 0)
    case .decimal(let value, let scale): (value, scale)
    default: throw Failure()
    }
  }

  /// As the values of columns are shown in tests.
  var shown: String {
    switch self {
    case .null: "NULL"
    case .integer(let value): "\(value)"
    case .decimal(let value, let scale): "\(value)e-\(scale)"
    case .boolean(let value): "\(value)"
    case .text(let text): text
    }
  }
}

/// Computes an expression for one row at a time, the plain way, to compare the columns with.
struct ReferenceEvaluator {
  let row: [String: ReferenceValue]

  func evaluate(_ expression: ExpressionSyntax) throws -> ReferenceValue {
    switch expression {
    case .integer(let value, _): return .integer(value)
    case .number(let text, _):
      let fraction = text.split(separator: ".")[1].count
      return .decimal(Int128(text.replacing(".", with: "")) ?? 0, scale: fraction)
    case .string(let text, _): return .text(text)
    case .boolean(let value, _): return .boolean(value)
    case .null: return .null
    case .path(let names, _): return row[names[0]] ?? .null
    case .unary(let symbol, let operand, _):
      let value = try evaluate(operand)
      if value == .null { return .null }
      if case .boolean(let flag) = value, symbol == .not { return .boolean(!flag) }
      let (number, scale) = try value.number()
      return try made(-number, scale, isDecimal: value)
    case .binary(let symbol, let left, let right, _): return try binary(symbol, left, right)
    case .function(let function, let arguments, _): return try call(function, arguments)
    case .duration, .generator: throw ReferenceValue.Failure()
    }
  }

  private func made(
    _ number: Int128, _ scale: Int, isDecimal: ReferenceValue...
  ) throws -> ReferenceValue {
    guard Int64(exactly: number) != nil else { throw ReferenceValue.Failure() }
    let decimal = isDecimal.contains { if case .decimal = $0 { true } else { false } }
    return decimal ? .decimal(number, scale: scale) : .integer(Int64(number))
  }

  private func binary(
    _ symbol: BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) throws -> ReferenceValue {
    let a = try evaluate(left)
    if symbol == .and || symbol == .or {
      let decisive = ReferenceValue.boolean(symbol == .or)
      if a == decisive { return decisive }
      let b = try evaluate(right)
      if b == decisive { return decisive }
      return a == .null || b == .null ? .null : .boolean(symbol == .and)
    }
    let b = try evaluate(right)
    if a == .null || b == .null { return .null }
    if case .text(let x) = a, case .text(let y) = b {
      return .boolean(
        ordered(symbol, x == y ? 0 : x.utf8.lexicographicallyPrecedes(y.utf8) ? -1 : 1))
    }
    let (x, s) = try a.number()
    let (y, t) = try b.number()
    let scale = max(s, t)
    let p = x * power(scale - s)
    let q = y * power(scale - t)
    switch symbol {
    case .plus, .minus, .remainder:
      // The columns are aligned in 64 bits before they are added.
      guard Int64(exactly: p) != nil, Int64(exactly: q) != nil else {
        throw ReferenceValue.Failure()
      }
      if symbol == .remainder, q == 0 { throw ReferenceValue.Failure() }
      let result = symbol == .plus ? p + q : symbol == .minus ? p - q : p % q
      return try made(result, scale, isDecimal: a, b)
    case .times: return try made(x * y, s + t, isDecimal: a, b)
    default: return .boolean(ordered(symbol, p < q ? -1 : p == q ? 0 : 1))
    }
  }

  private func ordered(_ symbol: BinaryOperator, _ order: Int) -> Bool {
    switch symbol {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    default: order >= 0
    }
  }

  private func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { p, _ in p * 10 } }

  private func call(
    _ function: ExpressionFunction, _ arguments: [ExpressionSyntax]
  ) throws -> ReferenceValue {
    switch function {
    case .if:
      return try evaluate(evaluate(arguments[0]) == .boolean(true) ? arguments[1] : arguments[2])
    case .coalesce:
      for argument in arguments {
        let value = try evaluate(argument)
        if value != .null { return value }
      }
      return .null
    case .abs:
      let value = try evaluate(arguments[0])
      if value == .null { return .null }
      let (number, scale) = try value.number()
      return try made(number.magnitude > 0 ? max(number, -number) : 0, scale, isDecimal: value)
    case .upper, .lower, .left, .concat:
      var values: [ReferenceValue] = []
      for argument in arguments { values.append(try evaluate(argument)) }
      if values.contains(.null) { return .null }
      guard case .text(let text) = values[0] else { throw ReferenceValue.Failure() }
      switch function {
      case .upper: return .text(text.uppercased())
      case .lower: return .text(text.lowercased())
      case .concat: return .text(values.map(\.shown).joined())
      default:
        guard case .integer(let count) = values[1] else { throw ReferenceValue.Failure() }
        return .text(
          String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(0, Int(clamping: count)))))
        )
      }
    default: throw ReferenceValue.Failure()
    }
  }
}

import SeedFormat

extension ValueSyntax {
  /// The nesting of the value's expressions and calls.
  package var nesting: Int {
    switch self {
    case .literal, .null: 0
    case .listed(let listed, _): listed.values.map(\.nesting).max() ?? 0
    case .call(let call): call.nesting
    case .template(let parts, _): parts.nesting
    case .sequence(let values, _): 1 + (values.map(\.nesting).max() ?? 0)
    case .mapping(let entries, _): 1 + (entries.map(\.value.nesting).max() ?? 0)
    }
  }
}

extension [TemplatePart] {
  fileprivate var nesting: Int {
    reduce(0) { deepest, part in
      guard case .expression(let expression) = part else { return deepest }
      return Swift.max(deepest, expression.nesting)
    }
  }
}

extension CallSyntax {
  fileprivate var nesting: Int { 1 + (arguments.map(\.value.nesting).max() ?? 0) }
}

extension ArgumentValue {
  fileprivate var nesting: Int {
    switch self {
    case .integer, .number, .percentage, .string, .word: 0
    case .range(let low, let high): Swift.max(low.value.nesting, high.value.nesting)
    case .list(let items): items.map(\.value.nesting).max() ?? 0
    case .call(let call): call.nesting
    case .template(let parts): parts.nesting
    }
  }
}

extension ExpressionSyntax {
  fileprivate var nesting: Int {
    switch self {
    case .integer, .number, .string, .boolean, .null, .duration, .path: 0
    case .unary(_, let operand, _): 1 + operand.nesting
    case .binary(_, let left, let right, _): 1 + Swift.max(left.nesting, right.nesting)
    case .function(_, let arguments, _): 1 + (arguments.map(\.nesting).max() ?? 0)
    case .generator(let call): call.nesting
    }
  }
}

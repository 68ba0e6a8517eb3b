extension ValueSyntax {
  /// The calls of generators in the value and in its parts, in the order of the text.
  package var calls: [CallSyntax] {
    switch self {
    case .literal, .null: []
    case .call(let call): call.calls
    case .template(let parts, _): parts.flatMap(\.calls)
    case .sequence(let values, _): values.flatMap(\.calls)
    case .mapping(let entries, _): entries.flatMap(\.value.calls)
    case .listed(let listed, _): listed.values.flatMap(\.calls)
    }
  }

  /// The calls of a generator, in the value and in its parts.
  package func calls(of name: String) -> [CallSyntax] { calls.filter { $0.name == name } }
}

extension CallSyntax {
  fileprivate var calls: [CallSyntax] { [self] + arguments.flatMap(\.value.calls) }
}

extension ArgumentValue {
  fileprivate var calls: [CallSyntax] {
    switch self {
    case .integer, .number, .percentage, .string, .word, .range: []
    case .list(let items): items.flatMap(\.value.calls)
    case .call(let call): call.calls
    case .template(let parts): parts.flatMap(\.calls)
    }
  }
}

extension TemplatePart {
  fileprivate var calls: [CallSyntax] {
    if case .expression(let expression) = self { expression.calls } else { [] }
  }
}

extension ExpressionSyntax {
  fileprivate var calls: [CallSyntax] {
    switch self {
    case .integer, .number, .string, .boolean, .null, .duration, .path: []
    case .unary(_, let operand, _): operand.calls
    case .binary(_, let left, let right, _): left.calls + right.calls
    case .function(_, let arguments, _): arguments.flatMap(\.calls)
    case .generator(let call): call.calls
    }
  }
}

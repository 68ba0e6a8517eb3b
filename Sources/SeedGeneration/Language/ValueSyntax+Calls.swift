extension ValueSyntax {
  /// The calls of a generator, in the value and in its parts.
  package func calls(of name: String) -> [CallSyntax] {
    switch self {
    case .literal, .null: []
    case .call(let call): call.calls(of: name)
    case .template(let parts, _): parts.flatMap { $0.calls(of: name) }
    case .sequence(let values, _): values.flatMap { $0.calls(of: name) }
    case .mapping(let entries, _): entries.flatMap { $0.value.calls(of: name) }
    case .written(let written, _): written.values.flatMap { $0.calls(of: name) }
    }
  }
}

extension CallSyntax {
  fileprivate func calls(of name: String) -> [CallSyntax] {
    (self.name == name ? [self] : []) + arguments.flatMap { $0.value.calls(of: name) }
  }
}

extension ArgumentValue {
  fileprivate func calls(of name: String) -> [CallSyntax] {
    switch self {
    case .integer, .number, .percentage, .string, .word, .range: []
    case .list(let items): items.flatMap { $0.value.calls(of: name) }
    case .call(let call): call.calls(of: name)
    case .template(let parts): parts.flatMap { $0.calls(of: name) }
    }
  }
}

extension TemplatePart {
  fileprivate func calls(of name: String) -> [CallSyntax] {
    if case .expression(let expression) = self { expression.calls(of: name) } else { [] }
  }
}

extension ExpressionSyntax {
  fileprivate func calls(of name: String) -> [CallSyntax] {
    switch self {
    case .integer, .number, .string, .boolean, .null, .duration, .path: []
    case .unary(_, let operand, _): operand.calls(of: name)
    case .binary(_, let left, let right, _): left.calls(of: name) + right.calls(of: name)
    case .function(_, let arguments, _): arguments.flatMap { $0.calls(of: name) }
    case .generator(let call): call.calls(of: name)
    }
  }
}

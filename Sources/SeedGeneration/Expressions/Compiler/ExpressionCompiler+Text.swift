import SeedSyntax
import SeedSchema
import SeedFormat

extension ExpressionCompiler {
  /// A function that creates or measures a string.
  func textCall(
    _ function: ExpressionFunction, _ arguments: [TypedNode], _ span: SourceSpan
  ) throws -> TypedNode {
    if function == .concat { return try joined(arguments, span) }
    let operand = try text(arguments[0])
    switch function {
    case .string: return operand
    case .length:
      var typed = try result(LengthNode(operand: operand.node), .integer, [operand], span)
      if typed.constant == nil {
        typed.profile.minimum = .integer(Int64(clamping: operand.profile.minLength))
        typed.profile.maximum = operand.profile.maxLength.map { .integer(Int64(clamping: $0)) }
      }
      return typed
    case .hash:
      var typed = try result(HashNode(operand: operand.node), .text, [operand], span)
      (typed.profile.minLength, typed.profile.maxLength) = (16, 16)
      if typed.constant == nil { typed.profile.distinct = operand.profile.distinct }
      return typed
    case .left, .right: return try substring(function, operand, arguments, span)
    case .replace:
      let (from, to) = (try text(arguments[1]), try text(arguments[2]))
      let node = ReplaceNode(operand: operand.node, from: from.node, to: to.node)
      return try result(node, .text, [operand, from, to], span)
    case .padLeft: return try padded(operand, arguments, span)
    default:
      var typed = try result(
        TextFunctionNode(operand: operand.node, function: function), .text, [operand], span)
      guard typed.constant == nil else { return typed }
      if function == .trim { typed.profile.maxLength = operand.profile.maxLength }
      typed.profile.averageBytes = operand.profile.averageBytes
      // Changing the spelling of values doesn't add distinct ones.
      typed.profile.distinct = operand.profile.distinct
      return typed
    }
  }

  private func substring(
    _ function: ExpressionFunction, _ operand: TypedNode, _ arguments: [TypedNode],
    _ span: SourceSpan
  ) throws -> TypedNode {
    let count = try integer(arguments[1])
    let node = SubstringNode(
      operand: operand.node, count: count.node, fromEnd: function == .right)
    var typed = try result(node, .text, [operand, count], span)
    guard typed.constant == nil else { return typed }
    let most = count.profile.integerMaximum.map { Int(clamping: max(0, $0)) }
    typed.profile.maxLength = [operand.profile.maxLength, most].compactMap(\.self).min()
    if let least = count.profile.integerMinimum {
      typed.profile.minLength = min(operand.profile.minLength, Int(clamping: max(0, least)))
    }
    return typed
  }

  private func padded(
    _ operand: TypedNode, _ arguments: [TypedNode], _ span: SourceSpan
  ) throws -> TypedNode {
    let (width, fill) = (try integer(arguments[1]), try text(arguments[2]))
    if let limit = width.profile.integerMinimum, limit > PadNode.widthLimit {
      throw Diagnostic(
        "pad_left pads up to \(PadNode.widthLimit) characters", at: arguments[1].span)
    }
    if fill.constant.map({ !$0.nulls[0] }) == true, fill.profile.maxLength == 0 {
      throw Diagnostic("expected text to pad with", at: arguments[2].span)
    }
    let node = PadNode(operand: operand.node, width: width.node, fill: fill.node)
    var typed = try result(node, .text, [operand, width, fill], span)
    guard typed.constant == nil else { return typed }
    let least = width.profile.integerMinimum.map { Int(clamping: max(0, $0)) } ?? 0
    typed.profile.minLength = max(operand.profile.minLength, least)
    if let most = operand.profile.maxLength, let limit = width.profile.integerMaximum {
      typed.profile.maxLength = max(most, Int(clamping: limit))
    }
    typed.profile.isUnique = isPaddedUnique(arguments[0], width, fill)
    return typed
  }

  /// Padding non-negative numbers with zeros keeps distinct ones distinct.
  private func isPaddedUnique(_ value: TypedNode, _ width: TypedNode, _ fill: TypedNode) -> Bool {
    guard value.kind == .integer, value.profile.isUnique, width.constant != nil,
      let least = value.profile.integerMinimum, least >= 0
    else { return false }
    return fill.profile.choices == ["0"] || fill.profile.choices == [" "]
  }
}

import SeedSyntax
import SeedSchema
import SeedFormat

extension ExpressionCompiler {
  /// An operator between two values.
  func binary(
    _ symbol: BinaryOperator, _ left: TypedNode, _ right: TypedNode, _ span: SourceSpan
  ) throws -> TypedNode {
    switch symbol {
    case .or, .and:
      let operands = [try condition(left), try condition(right)]
      let node = LogicNode(
        isAnd: symbol == .and, left: operands[0].node, right: operands[1].node)
      return try result(node, .boolean, operands, span)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return try comparison(symbol, left, right, span)
    case .plus, .minus, .times, .divided, .remainder:
      return try arithmetic(symbol, left, right, span)
    }
  }

  /// `-x`
  func negated(_ value: TypedNode, _ span: SourceSpan) throws -> TypedNode {
    let operand = try number(value)
    var typed = TypedNode(
      node: SignNode(operand: operand.node, kind: operand.kind, isMagnitude: false),
      profile: ValueProfile(
        operand.kind, isNullable: operand.profile.isNullable, distinct: operand.profile.distinct,
        isUnique: operand.profile.isUnique), isDuration: operand.isDuration, span: span)
    if case .integer(let low)? = operand.profile.maximum,
      case .integer(let high)? = operand.profile.minimum, low != .min, high != .min
    {
      typed.profile.minimum = .integer(-low)
      typed.profile.maximum = .integer(-high)
    }
    return try typed.folded([operand])
  }

  private func comparison(
    _ symbol: BinaryOperator, _ left: TypedNode, _ right: TypedNode, _ span: SourceSpan
  ) throws -> TypedNode {
    if symbol == .equal || symbol == .notEqual, left.kind == .null || right.kind == .null {
      let operand = left.kind == .null ? right : left
      return try TypedNode(
        node: NullTestNode(operand: operand.node, isNull: symbol == .equal),
        profile: ValueProfile(.boolean), span: span
      ).folded([operand])
    }
    var operands = [try adapted(left, to: right), try adapted(right, to: left)]
    let kinds = operands.map(\.kind)
    guard let kind = Self.common(kinds[0], kinds[1]), isComparable(kind, symbol),
      operands[0].isDuration == operands[1].isDuration
    else { throw mismatch(symbol, left, right, span) }
    // Exact numbers of different scales are compared without rescaling, so that nothing overflows.
    if kinds[0].scale == nil || kinds[1].scale == nil {
      operands = try operands.map { try converted($0, to: kind) }
    }
    let node = ComparisonNode(
      operation: symbol, left: operands[0].node, right: operands[1].node)
    return try result(node, .boolean, operands, span)
  }

  private func isComparable(_ kind: ValueKind, _ symbol: BinaryOperator) -> Bool {
    switch kind {
    case .json, .blob: false
    case .boolean, .uuid: symbol == .equal || symbol == .notEqual || kind == .uuid
    default: true
    }
  }

  private func arithmetic(
    _ symbol: BinaryOperator, _ first: TypedNode, _ second: TypedNode, _ span: SourceSpan
  ) throws -> TypedNode {
    if let typed = try temporal(symbol, first, second, span) { return typed }
    if first.literal != nil, second.literal != nil {
      return try arithmetic(symbol, try number(first), try number(second), span)
    }
    var left = try adapted(first, to: second)
    var right = try adapted(second, to: first)
    if left.kind == .null, right.kind == .null { return left }
    guard left.kind.isNumeric, right.kind.isNumeric else {
      throw mismatch(symbol, left, right, span)
    }
    if left.isDuration || right.isDuration { return try duration(symbol, left, right, span) }
    return try numbers(symbol, &left, &right, span)
  }

  private func numbers(
    _ symbol: BinaryOperator, _ left: inout TypedNode, _ right: inout TypedNode,
    _ span: SourceSpan
  ) throws -> TypedNode {
    var kind: ValueKind
    if symbol == .divided {
      kind = .double
    } else {
      kind = Self.common(left.kind, right.kind) ?? .double
    }
    if symbol == .times, let s = left.kind.scale, let t = right.kind.scale {
      // The product of the integers behind two decimals has the sum of both scales: nothing to
      // align.
      guard s + t <= PowersOfTen.maximumScale else {
        throw Diagnostic(
          "the product has \(s + t) digits after the point, more than \(PowersOfTen.maximumScale)",
          at: span, hint: "round one of the factors: round(x, 2)")
      }
      if case .decimal = kind { kind = .decimal(scale: s + t) }
    } else if kind == .double {
      left = try converted(left, to: kind)
      right = try converted(right, to: kind)
    }
    let node = ArithmeticNode(
      operation: operation(symbol), left: left.node, right: right.node, kind: kind)
    var typed = try result(node, kind, [left, right], span)
    bound(&typed.profile, symbol, left.profile, right.profile)
    return typed
  }

  func operation(_ symbol: BinaryOperator) -> ArithmeticNode.Operation {
    switch symbol {
    case .plus: .add
    case .minus: .subtract
    case .times: .multiply
    case .divided: .divide
    default: .remainder
    }
  }

  /// The result of operands of any types, NULL if one is, computed now if all are constant.
  func result(
    _ node: any ExpressionNode, _ kind: ValueKind, _ operands: [TypedNode], _ span: SourceSpan,
    isDuration: Bool = false
  ) throws -> TypedNode {
    try TypedNode(
      node: node,
      profile: ValueProfile(kind, isNullable: operands.contains { $0.profile.isNullable }),
      isDuration: isDuration, span: span
    ).folded(operands)
  }

  func mismatch(
    _ symbol: BinaryOperator, _ left: TypedNode, _ right: TypedNode, _ span: SourceSpan
  ) -> Diagnostic {
    let isText = left.kind == .text || right.kind == .text
    let isTime =
      [left, right].contains { $0.kind == .timestamp || $0.kind == .date || $0.isDuration }
    let hint: String? =
      if symbol == .plus, isText {
        "concat(a, b) joins strings"
      } else if isTime {
        "a duration has a unit: `30d`, or `n * 1d`"
      } else if symbol.isComparison {
        "string(x) converts any value to text"
      } else {
        nil
      }
    return Diagnostic(
      "`\(symbol.rawValue)` can't be applied to \(left.typeName) and \(right.typeName)", at: span,
      hint: hint)
  }

  /// The bounds of a sum, a difference or a product of integers whose bounds are known; and whether
  /// it differs in each row.
  private func bound(
    _ profile: inout ValueProfile, _ symbol: BinaryOperator, _ left: ValueProfile,
    _ right: ValueProfile
  ) {
    guard profile.kind == .integer, profile.minimum == nil else { return }
    if symbol == .plus || symbol == .minus {
      let sides = [left, right]
      for (index, side) in sides.enumerated()
      where side.isUnique && sides[1 - index].distinct == 1 && !sides[1 - index].isNullable {
        profile.isUnique = true
        profile.distinct = side.distinct
      }
    }
    guard case .integer(let a)? = left.minimum, case .integer(let b)? = left.maximum,
      case .integer(let c)? = right.minimum, case .integer(let d)? = right.maximum
    else { return }
    let corners = [(a, c), (a, d), (b, c), (b, d)].map { x, y in
      switch symbol {
      case .plus: x.addingReportingOverflow(y)
      case .minus: x.subtractingReportingOverflow(y)
      default: x.multipliedReportingOverflow(by: y)
      }
    }
    guard symbol == .plus || symbol == .minus || symbol == .times,
      !corners.contains(where: \.overflow),
      let least = corners.map(\.partialValue).min(), let most = corners.map(\.partialValue).max()
    else { return }
    profile.minimum = .integer(least)
    profile.maximum = .integer(most)
  }
}

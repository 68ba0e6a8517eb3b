import SeedSyntax
import SeedFormat
import SeedSchema

extension ExpressionCompiler {
  /// An operator with an instant or a day; `nil` if neither side is one.
  func temporal(
    _ symbol: BinaryOperator, _ left: TypedNode, _ right: TypedNode, _ span: SourceSpan
  ) throws -> TypedNode? {
    func isDay(_ value: TypedNode) -> Bool { value.kind == .timestamp || value.kind == .date }
    guard isDay(left) || isDay(right) else { return nil }
    if symbol == .minus, isDay(left), let other = try instant(right) {
      let operands = [try converted(left, to: .timestamp), try converted(other, to: .timestamp)]
      let node = ArithmeticNode(
        operation: .subtract, left: operands[0].node, right: operands[1].node, kind: .integer)
      return try result(node, .integer, operands, span, isDuration: true)
    }
    let (day, length) = isDay(left) ? (left, right) : (right, left)
    guard symbol == .plus || (symbol == .minus && isDay(left)),
      length.isDuration || length.kind == .null
    else { throw mismatch(symbol, left, right, span) }
    let duration = try converted(length, to: .integer)
    if day.kind == .date, let value = duration.constant, !value.nulls[0],
      try value.int64s()[0] % 86_400_000_000 != 0
    {
      throw Diagnostic("a date can only be shifted by whole days", at: length.span)
    }
    let node = DateShiftNode(
      operand: day.node, duration: duration.node, isBackwards: symbol == .minus, kind: day.kind)
    var typed = try result(node, day.kind, [day, duration], span)
    if let value = duration.constant, day.constant == nil, !value.nulls[0] {
      let shift = try value.int64s()[0]
      typed.profile.minimum = shifted(day.profile.minimum, shift, symbol == .minus)
      typed.profile.maximum = shifted(day.profile.maximum, shift, symbol == .minus)
      typed.profile.isUnique = day.profile.isUnique
      typed.profile.distinct = day.profile.distinct
    }
    return typed
  }

  /// The value if it is an instant or a day, or the literal text of one.
  private func instant(_ value: TypedNode) throws -> TypedNode? {
    if value.kind == .timestamp || value.kind == .date { return value }
    return value.literal == nil ? nil : try converted(value, to: .timestamp)
  }

  /// An instant as a number.
  func epoch(
    _ function: ExpressionFunction, _ value: TypedNode, _ span: SourceSpan
  ) throws -> TypedNode {
    guard [.null, .text, .timestamp, .date].contains(value.kind) else {
      throw Diagnostic("expected a date or a datetime, found \(value.typeName)", at: value.span)
    }
    let operand = try converted(value, to: .timestamp)
    return try result(
      EpochNode(operand: operand.node, unit: function),
      function == .julianDay ? .double : .integer, [operand], span)
  }

  private func shifted(_ value: SQLValue?, _ duration: Int64, _ isBackwards: Bool) -> SQLValue? {
    func moved(_ start: Int64, _ distance: Int64) -> Int64? {
      let (result, overflow) =
        isBackwards
        ? start.subtractingReportingOverflow(distance) : start.addingReportingOverflow(distance)
      return overflow ? nil : result
    }
    switch value {
    case .timestamp(let instant)?:
      return moved(instant.microseconds, duration).map {
        .timestamp(Timestamp(microseconds: $0))
      }
    case .date(let date)?:
      return moved(Int64(date.daysSinceEpoch), duration / 86_400_000_000)
        .flatMap { Int32(exactly: $0) }.map { .date(CivilDate(daysSinceEpoch: $0)) }
    default: return nil
    }
  }

  /// An operator with a duration and another duration or a number.
  func duration(
    _ symbol: BinaryOperator, _ left: TypedNode, _ right: TypedNode, _ span: SourceSpan
  ) throws -> TypedNode {
    let bothDurations = left.isDuration && right.isDuration
    switch symbol {
    case .plus, .minus, .remainder:
      guard bothDurations || left.kind == .null || right.kind == .null else {
        throw mismatch(symbol, left, right, span)
      }
      let node = ArithmeticNode(
        operation: operation(symbol), left: left.node, right: right.node, kind: .integer)
      return try result(node, .integer, [left, right], span, isDuration: true)
    case .divided:
      guard left.isDuration else { throw mismatch(symbol, left, right, span) }
      let operands = [try converted(left, to: .double), try converted(right, to: .double)]
      let node = ArithmeticNode(
        operation: .divide, left: operands[0].node, right: operands[1].node, kind: .double)
      if right.isDuration { return try result(node, .double, operands, span) }
      return try result(
        RoundingNode(operand: node, rule: .nearest), .integer, operands, span,
        isDuration: true)
    default:
      guard !bothDurations else { throw mismatch(symbol, left, right, span) }
      let kind = Self.common(left.kind, right.kind) ?? .double
      var operands = [left, right]
      if kind == .double { operands = try operands.map { try converted($0, to: .double) } }
      let node = ArithmeticNode(
        operation: .multiply, left: operands[0].node, right: operands[1].node, kind: kind)
      let whole: any ExpressionNode =
        kind == .integer ? node : RoundingNode(operand: node, rule: .nearest)
      return try result(whole, .integer, operands, span, isDuration: true)
    }
  }
}

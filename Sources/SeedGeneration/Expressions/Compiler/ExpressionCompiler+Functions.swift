import SeedSyntax
import SeedSchema
import SeedFormat

extension ExpressionCompiler {
  /// A function of the language.
  func call(
    _ function: ExpressionFunction, _ arguments: [TypedNode], _ span: SourceSpan
  ) throws -> TypedNode {
    guard let first = arguments.first, function.argumentCounts.contains(arguments.count) else {
      throw Diagnostic(
        "wrong number of arguments for `\(function.rawValue)`", at: span,
        hint: "write \(function.usage)")
    }
    switch function {
    case .if: return try conditional(arguments, span)
    case .coalesce: return try coalesced(arguments, span)
    case .min, .max: return try extreme(function, arguments, span)
    case .lower, .upper, .title, .slug, .trim, .length, .left, .right, .replace, .padLeft, .concat,
      .hash, .string:
      return try textCall(function, arguments, span)
    case .round: return try rounded(arguments, span)
    case .floor: return try whole(first, .down, span)
    case .ceil: return try whole(first, .up, span)
    case .integer:
      if first.kind == .text || first.kind == .boolean {
        return try converted(first, to: .integer)
      }
      return try whole(first, .towardZero, span)
    case .abs:
      let operand = try number(first)
      return try result(
        SignNode(operand: operand.node, kind: operand.kind, isMagnitude: true), operand.kind,
        [operand], span, isDuration: operand.isDuration)
    case .mod: return try modulo(arguments, span)
    case .date: return try date(first)
    case .year, .month, .day, .hour: return try datePart(function, first, span)
    case .seconds, .milliseconds, .microseconds, .julianDay:
      return try epoch(function, first, span)
    case .sum, .count, .average:
      // Aggregates have been compiled with the rows' names.
      throw Diagnostic(
        "`\(function.rawValue)` needs rows that reference this one", at: span,
        hint: "write \(function.usage)")
    }
  }

  private func conditional(_ arguments: [TypedNode], _ span: SourceSpan) throws -> TypedNode {
    let test = try condition(arguments[0])
    let sides = try unified(Array(arguments[1...]), of: .if)
    let node = ConditionNode(
      condition: test.node, then: sides[0].node, otherwise: sides[1].node, kind: sides[0].kind)
    var typed = TypedNode(
      node: node, profile: union(sides), isDuration: sides.contains { $0.isDuration }, span: span)
    typed.profile.isNullable = sides.contains { $0.profile.isNullable }
    return try typed.folded([test] + sides)
  }

  private func coalesced(_ arguments: [TypedNode], _ span: SourceSpan) throws -> TypedNode {
    let operands = try unified(arguments, of: .coalesce)
    var typed = TypedNode(
      node: CoalesceNode(operands: operands.map(\.node), kind: operands[0].kind),
      profile: union(operands), isDuration: operands.contains { $0.isDuration }, span: span)
    typed.profile.isNullable = operands.allSatisfy { $0.profile.isNullable }
    return try typed.folded(operands)
  }

  private func extreme(
    _ function: ExpressionFunction, _ arguments: [TypedNode], _ span: SourceSpan
  ) throws -> TypedNode {
    let operands = try unified(arguments, of: function)
    let kind = operands[0].kind
    switch kind {
    case .boolean, .json, .blob:
      throw Diagnostic(
        "`\(function.rawValue)` can't order values of type \(kind.name)", at: span)
    default: break
    }
    var typed = TypedNode(
      node: MinMaxNode(
        operands: operands.map(\.node), kind: kind, isMaximum: function == .max),
      profile: union(operands), isDuration: operands.contains { $0.isDuration }, span: span)
    typed.profile.isNullable = operands.contains { $0.profile.isNullable }
    if function == .max, let least = operands.compactMap({ $0.profile.integerMinimum }).max() {
      typed.profile.minimum = .integer(least)
    }
    if function == .min, let most = operands.compactMap({ $0.profile.integerMaximum }).min() {
      typed.profile.maximum = .integer(most)
    }
    return try typed.folded(operands)
  }

  /// What is known about a value that is one of several.
  private func union(_ values: [TypedNode]) -> ValueProfile {
    let profiles = values.filter { !($0.constant?.nulls[0] ?? false) }.map(\.profile)
    var profile = ValueProfile(values[0].kind)
    guard let first = profiles.first else { return profile }
    profile.minLength = profiles.reduce(first.minLength) { min($0, $1.minLength) }
    profile.maxLength = profiles.reduce(first.maxLength) { most, next in
      most.flatMap { most in next.maxLength.map { max(most, $0) } }
    }
    profile.averageBytes = profiles.reduce(0) { max($0, $1.averageBytes) }
    if profile.kind == .integer {
      let low = profiles.compactMap(\.integerMinimum)
      let high = profiles.compactMap(\.integerMaximum)
      if low.count == profiles.count { profile.minimum = low.min().map { .integer($0) } }
      if high.count == profiles.count { profile.maximum = high.max().map { .integer($0) } }
    }
    let choices = profiles.compactMap(\.choices)
    if profile.kind == .text, choices.count == profiles.count {
      var seen = Set<String>()
      profile.choices = choices.flatMap { $0 }.filter { seen.insert($0).inserted }
      profile.distinct = UInt64(seen.count)
    }
    return profile
  }

  private func rounded(_ arguments: [TypedNode], _ span: SourceSpan) throws -> TypedNode {
    let operand = try number(arguments[0])
    guard arguments.count == 2 else { return try whole(operand, .nearest, span) }
    guard let digits = arguments[1].constant?.sqlValue(at: 0), case .integer(let scale) = digits,
      (0...Int64(PowersOfTen.maximumScale)).contains(scale)
    else {
      throw Diagnostic(
        "expected the number of digits after the point, 0 to \(PowersOfTen.maximumScale)",
        at: arguments[1].span)
    }
    if operand.kind == .integer { return operand }
    if case .decimal(let given) = operand.kind, given <= Int(scale) { return operand }
    return try converted(operand, to: .decimal(scale: Int(scale)))
  }

  private func whole(
    _ value: TypedNode, _ rule: RoundingNode.Rule, _ span: SourceSpan
  ) throws -> TypedNode {
    let operand = try number(value)
    if operand.kind == .integer { return operand }
    return try result(
      RoundingNode(operand: operand.node, rule: rule), .integer, [operand], span)
  }

  private func modulo(_ arguments: [TypedNode], _ span: SourceSpan) throws -> TypedNode {
    var left = try number(arguments[0])
    var right = try number(arguments[1])
    guard left.isDuration == right.isDuration else {
      throw mismatch(.remainder, left, right, span)
    }
    let isDuration = left.isDuration
    let kind = Self.common(left.kind, right.kind) ?? .double
    if kind == .double {
      left = try converted(left, to: kind)
      right = try converted(right, to: kind)
    }
    let node = ArithmeticNode(
      operation: .modulo, left: left.node, right: right.node, kind: kind)
    var typed = try result(node, kind, [left, right], span, isDuration: isDuration)
    if case .integer(let divisor)? = right.constant?.sqlValue(at: 0), divisor > 0,
      typed.constant == nil, kind == .integer
    {
      typed.profile.minimum = .integer(0)
      typed.profile.maximum = .integer(divisor - 1)
    }
    return typed
  }

  private func date(_ value: TypedNode) throws -> TypedNode {
    switch value.kind {
    case .date, .timestamp, .text, .null: return try converted(value, to: .date)
    default:
      throw Diagnostic("expected a date or a datetime, found \(value.typeName)", at: value.span)
    }
  }

  private func datePart(
    _ function: ExpressionFunction, _ value: TypedNode, _ span: SourceSpan
  ) throws -> TypedNode {
    var operand = value
    if value.literal != nil || value.kind == .null {
      operand = try converted(value, to: .timestamp)
    }
    let isHour = function == .hour
    guard operand.kind == .timestamp || operand.kind == (isHour ? .time : .date) else {
      throw Diagnostic(
        "expected a \(isHour ? "datetime or a time" : "date or a datetime"), found \(value.typeName)",
        at: value.span)
    }
    var typed = try result(
      DatePartNode(operand: operand.node, part: function), .integer, [operand], span)
    let bounds: ClosedRange<Int64> =
      switch function {
      case .year: 0...9999
      case .month: 1...12
      case .day: 1...31
      default: 0...23
      }
    if typed.constant == nil {
      typed.profile.minimum = .integer(bounds.lowerBound)
      typed.profile.maximum = .integer(bounds.upperBound)
    }
    return typed
  }
}

extension ValueProfile {
  /// The smallest integer, if it is known.
  package var integerMinimum: Int64? {
    if case .integer(let value)? = minimum { value } else { nil }
  }

  /// The largest integer, if it is known.
  package var integerMaximum: Int64? {
    if case .integer(let value)? = maximum { value } else { nil }
  }
}

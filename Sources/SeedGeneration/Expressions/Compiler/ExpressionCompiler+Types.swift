import SeedSyntax
import SeedFormat
import SeedSchema

extension ExpressionCompiler {
  /// The common type of two values; `nil` if there is none.
  static func common(_ a: ValueKind, _ b: ValueKind) -> ValueKind? {
    if a == b { return a }
    if a == .null { return b }
    if b == .null { return a }
    if let s = a.scale, let t = b.scale { return .decimal(scale: max(s, t)) }
    if a.isNumeric, b.isNumeric { return .double }
    switch (a, b) {
    case (.date, .timestamp), (.timestamp, .date): return .timestamp
    default: return nil
    }
  }

  /// Converts literal text to the type of the other operand, and NULL to a NULL of that type.
  func adapted(_ value: TypedNode, to other: TypedNode) throws -> TypedNode {
    if value.kind == .null { return try converted(value, to: other.kind) }
    guard let text = value.literal, other.kind != .text, other.kind != .json, other.kind != .null,
      !other.isDuration
    else { return value }
    if other.kind.isNumeric { return try numeric(value, text) }
    return try converted(value, to: other.kind)
  }

  /// A literal text as the number that it is.
  func numeric(_ value: TypedNode, _ text: String) throws -> TypedNode {
    if let digits = NumberSyntax.integerDigits(text), let integer = Int64(digits) {
      return .constant(Column(.integers([integer])), .integer, value.span)
    }
    if let (number, scale) = DecimalArithmetic.parse(text) {
      return .constant(
        Column(.decimals([number], scale: scale)), .decimal(scale: scale), value.span)
    }
    guard NumberSyntax.isNumber(text), let double = Double(text), double.isFinite else {
      throw Diagnostic("`\(text.prefix(60))` is not a number", at: value.span)
    }
    return .constant(Column(.doubles([double])), .double, value.span)
  }

  /// A value in another type, if expressions convert implicitly.
  func converted(_ value: TypedNode, to kind: ValueKind) throws -> TypedNode {
    guard value.kind != kind else { return value }
    guard let conversion = ColumnConversion(from: value.kind, to: kind) else {
      throw Diagnostic("expected \(kind.name), found \(value.typeName)", at: value.span)
    }
    var profile = ValueProfile(
      kind, isNullable: value.profile.isNullable, distinct: value.profile.distinct,
      isUnique: value.profile.isUnique && kind == .text)
    if kind == .text {
      (profile.minLength, profile.maxLength) = TextForm.lengths(of: value.profile)
    }
    return try TypedNode(
      node: ConversionNode(operand: value.node, conversion: conversion), profile: profile,
      span: value.span
    ).folded([value])
  }

  /// The value as a condition.
  func condition(_ value: TypedNode) throws -> TypedNode {
    if value.kind == .null || value.literal != nil { return try converted(value, to: .boolean) }
    guard value.kind == .boolean else {
      throw Diagnostic(
        "expected a condition, found \(value.typeName)", at: value.span,
        hint: value.kind.isNumeric ? "compare it: `… > 0`" : nil)
    }
    return value
  }

  /// The value as text.
  func text(_ value: TypedNode) throws -> TypedNode {
    try converted(value, to: .text)
  }

  /// The value as an integer.
  func integer(_ value: TypedNode) throws -> TypedNode {
    if value.literal != nil || value.kind == .null { return try converted(value, to: .integer) }
    guard value.kind == .integer, !value.isDuration else {
      throw Diagnostic("expected an integer, found \(value.typeName)", at: value.span)
    }
    return value
  }

  /// The value as a number.
  func number(_ value: TypedNode) throws -> TypedNode {
    if let text = value.literal { return try numeric(value, text) }
    if value.kind == .null { return try converted(value, to: .integer) }
    guard value.kind.isNumeric else {
      throw Diagnostic("expected a number, found \(value.typeName)", at: value.span)
    }
    return value
  }

  /// All values in one type.
  func unified(_ values: [TypedNode], of function: ExpressionFunction) throws -> [TypedNode] {
    var values = values
    if let pattern = values.first(where: { $0.literal == nil && $0.kind != .null }) {
      values = try values.map { try adapted($0, to: pattern) }
    }
    var kind = ValueKind.null
    for value in values {
      guard let next = Self.common(kind, value.kind),
        value.kind == .null
          || value.isDuration == values.contains(where: { $0.isDuration && $0.kind != .null })
      else {
        let others = values.filter { $0.kind != .null }.map(\.typeName)
        throw Diagnostic(
          "`\(function.rawValue)` needs values of one type, found \(others.joined(separator: ", "))",
          at: value.span, hint: "string(x) converts any value to text")
      }
      kind = next
    }
    return try values.map { try converted($0, to: kind) }
  }
}

import SeedSyntax

/// Conditions on members of JSON documents: `x ? 'key'`, `x ->> 'key' = 'a'`,
/// `x -> 'key' IS NOT NULL`.
enum JSONMemberForm: CheckForm {
  /// The maximum number in a condition; larger ones are left to the database.
  private static let largest: Int64 = 1_000_000_000

  static func solution(of condition: CheckCondition) -> Solution? {
    let isWanted = condition.demand.isPositive
    switch condition.expression {
    case .operation(.hasKey, let left, let right):
      guard let key = right.asLiteral else { return nil }
      return presence(of: [key], in: left, isWanted, condition)
    case .operation(.hasAllKeys, let left, let right), .operation(.hasAnyKey, let left, let right):
      guard let items = SQLExpressionParser.elements(of: right) else { return nil }
      let keys = items.compactMap(\.asLiteral)
      return keys.count == items.count ? presence(of: keys, in: left, isWanted, condition) : nil
    case .isNull(let inner):
      guard let member = JSONMember(inner, in: condition) else { return nil }
      // A NULL document has no member.
      return isWanted
        ? condition.require(member.column, .noMember(member.path), isComplete: false)
        : condition.require(
          member.column, .member(member.path, value: member.value), .isNotNull,
          isSufficient: member.type == nil, isComplete: false)
    case .oneOf(let subject, let items):
      guard isWanted, let member = JSONMember(subject, in: condition),
        let first = items.first?.asLiteral
      else { return nil }
      return require(member, .exact(text(first)), condition)
    case .comparison(let comparison, let left, let right):
      guard let member = JSONMember(left, in: condition), let literal = right.asLiteral else {
        return nil
      }
      return comparing(member, isWanted ? comparison : comparison.negated, literal, condition)
    default: return nil
    }
  }

  private static func presence(
    of keys: [String], in document: SQLExpression, _ isWanted: Bool, _ condition: CheckCondition
  ) -> Solution? {
    guard let column = condition.column(document) else { return nil }
    var rule = ColumnRule()
    if !condition.demand.admitsNull { rule.nullness = .never }
    for key in keys {
      if isWanted {
        rule.json.members[JSONPath(key)] = .anything
      } else {
        rule.json.absent.insert(JSONPath(key))
      }
    }
    let solution = Solution(
      alternatives: [Alternative(rules: [column.name: rule])], isComplete: false)
    return column.isUncertain ? solution.asHint : solution
  }

  private static func comparing(
    _ member: JSONMember, _ comparison: Comparison, _ literal: String, _ condition: CheckCondition
  ) -> Solution? {
    switch comparison {
    case .equal: return require(member, .exact(text(literal)), condition)
    case .notEqual:
      return require(member, member.value, condition, isSufficient: literal.isEmpty)
    case .greater, .greaterOrEqual:
      guard let low = Int64(literal), low.magnitude < largest else { return nil }
      return require(member, .exact("random_int(\(low + 1), \(low + 100))"), condition)
    case .less, .lessOrEqual:
      guard let high = Int64(literal), high.magnitude < largest else { return nil }
      return require(
        member, .exact("random_int(\(high > 0 ? 0 : high - 100), \(high - 1))"), condition)
    }
  }

  private static func require(
    _ member: JSONMember, _ value: JSONMemberValue, _ condition: CheckCondition,
    isSufficient: Bool = true
  ) -> Solution {
    condition.require(
      member.column, .member(member.path, value: value), isSufficient: isSufficient,
      isComplete: false)
  }

  /// Returns a string in the syntax of factory files.
  private static func text(_ literal: String) -> String {
    let isPlain = literal.utf8.allSatisfy { byte in
      byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "_")
    }
    return isPlain ? literal : QuotedText.literal(literal)
  }
}

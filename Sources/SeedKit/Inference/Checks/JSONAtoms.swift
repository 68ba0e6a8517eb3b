/// Conditions on the members of JSON documents.
enum JSONAtoms {
  /// The column and the key of `column -> 'key'` and `column ->> 'key'`.
  static func part(_ expression: SQLExpression) -> (column: String, key: String)? {
    guard case .binary(let name, let left, let right) = expression.bare,
      ["->", "->>"].contains(name), let column = left.asColumn, case .text(let key) = right.bare
    else { return nil }
    return (column, key)
  }

  /// What a condition asks of a document's members; `nil` where it is about something else.
  static func branch(
    _ name: String, _ left: SQLExpression, _ right: SQLExpression, _ wanted: Bool
  ) -> CheckBranch? {
    if name == "?", let column = left.asColumn, let key = right.asLiteral {
      return .rule(column) {
        if wanted { $0.jsonKeys = [key: ColumnRule.anyText] } else { $0.jsonAbsent = [key] }
      }
    }
    if name == "?&" || name == "?|", let column = left.asColumn, case .list(let items) = right.bare
    {
      let keys = items.compactMap(\.asLiteral)
      guard keys.count == items.count else { return nil }
      return .rule(column) {
        for key in keys {
          if wanted { $0.jsonKeys[key] = ColumnRule.anyText } else { $0.jsonAbsent.insert(key) }
        }
      }
    }
    guard wanted, let part = part(left), let literal = right.asLiteral else { return nil }
    switch name {
    case "=": return rule(part, text(literal), isExact: true)
    case "<>" where literal.isEmpty: return rule(part, ColumnRule.anyText, isExact: true)
    case "<>": return rule(part, ColumnRule.anyText, isExact: false)
    case ">", ">=":
      guard let low = Int64(literal), abs(low) < 1_000_000_000 else { return nil }
      return rule(part, "random_int(\(low + 1), \(low + 100))", isExact: true)
    case "<", "<=":
      guard let high = Int64(literal), abs(high) < 1_000_000_000 else { return nil }
      return rule(part, "random_int(\(high > 0 ? 0 : high - 100), \(high - 1))", isExact: high > 0)
    default: return nil
    }
  }

  /// A text as a factory says it.
  private static func text(_ literal: String) -> String {
    let isPlain = literal.utf8.allSatisfy { byte in
      byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "_")
    }
    return isPlain ? literal : "literal(\(QuotedText.argument(literal)))"
  }

  private static func rule(
    _ part: (column: String, key: String), _ value: String, isExact: Bool
  ) -> CheckBranch {
    var branch = CheckBranch.rule(part.column) { $0.jsonKeys = [part.key: value] }
    branch.isExact = isExact
    return branch
  }
}

/// Conditions that are taken apart no further.
enum CheckAtoms {
  static func branches(of expression: SQLExpression, wanted: Bool) -> [CheckBranch] {
    switch expression {
    case .isNull(let inner): return nullness(inner, isNull: wanted)
    case .oneOf(let subject, let items): return membership(subject, items, wanted)
    case .column(let name):
      return [.rule(name) { $0.values = [wanted ? "true" : "false"] }]
    case .binary(let name, let left, let right):
      return comparison(name, left, right, wanted)
    case .call("is_same", let arguments) where arguments.count == 2:
      if arguments[1] == .null { return nullness(arguments[0], isNull: wanted) }
      return comparison("=", arguments[0], arguments[1], wanted)
    case .call("starts_with", let arguments) where arguments.count == 2 && wanted:
      guard let column = arguments[0].asColumn, let start = arguments[1].asLiteral else {
        return [.unknown]
      }
      return [.rule(column) { $0.patterns = ["^" + RegexText.escaped(start) + "[a-z0-9]{4,12}$"] }]
    case .call("json_valid", let arguments) where wanted: return document(arguments)
    case .quantified("=", let subject, let array, isAll: false):
      guard let items = elements(array) else { return [.unknown] }
      return membership(subject, items, wanted)
    case .quantified("<>", let subject, let array, isAll: true):
      guard let items = elements(array) else { return [.unknown] }
      return membership(subject, items, !wanted)
    case .quantified, .call, .choice: return [.unknown]
    default: return [.unknown]
    }
  }

  private static func nullness(_ inner: SQLExpression, isNull: Bool) -> [CheckBranch] {
    if let column = inner.asColumn {
      return [.rule(column) { $0.nullness = isNull ? .always : .never }]
    }
    if let part = JSONAtoms.part(inner) {
      return [
        .rule(part.column) {
          if isNull {
            $0.jsonAbsent = [part.key]
          } else {
            $0.jsonKeys = [part.key: ColumnRule.anyText]
          }
        }
      ]
    }
    return [.unknown]
  }

  private static func membership(
    _ subject: SQLExpression, _ items: [SQLExpression], _ wanted: Bool
  ) -> [CheckBranch] {
    let values = items.compactMap(\.asLiteral)
    guard values.count == items.count(where: { $0.bare != .null }) else { return [.unknown] }
    if let column = subject.asColumn {
      return [
        .rule(column) {
          if wanted { $0.values = values } else { $0.excluded = values }
        }
      ]
    }
    if let column = folded(subject, values), wanted {
      return [.rule(column) { $0.values = values }]
    }
    if case .call(let function, let arguments) = subject.bare, jsonTypes.contains(function), wanted
    {
      guard let column = arguments.first?.asColumn, arguments.count == 1 else { return [.unknown] }
      return values.map { type in .rule(column) { $0.jsonType = type } }
    }
    if let column = Self.length(of: subject), wanted {
      let lengths = values.compactMap { Int($0) }
      return lengths.map { length in
        .rule(column) {
          $0.minLength = length
          $0.maxLength = length
        }
      }
    }
    return [.unknown]
  }

  /// The column of `upper(x)` and the like, where the values are such that it leaves them as they are.
  private static func folded(_ subject: SQLExpression, _ values: [String]) -> String? {
    guard case .call(let name, let arguments) = subject.bare, arguments.count == 1 else {
      return nil
    }
    let areKept =
      switch name {
      case "upper": values.allSatisfy { $0 == $0.uppercased() }
      case "lower": values.allSatisfy { $0 == $0.lowercased() }
      case "trim", "btrim", "ltrim", "rtrim":
        values.allSatisfy { $0.first?.isWhitespace == false && $0.last?.isWhitespace == false }
      default: false
      }
    guard areKept, let inner = arguments.first else { return nil }
    return inner.asColumn ?? folded(inner, values)
  }

  /// The elements of `'{a,b}'::text[]`, where none of them is in quotes.
  private static func elements(_ array: SQLExpression) -> [SQLExpression]? {
    guard case .text(let text) = array.bare, text.hasPrefix("{"), text.hasSuffix("}"),
      !text.contains(where: { "\"\\".contains($0) }), !text.dropFirst().contains("{")
    else { return nil }
    return text.dropFirst().dropLast().split(separator: ",").map { .text(String($0)) }
  }

  /// The functions that name the type of a JSON document.
  private static let jsonTypes = ["jsonb_typeof", "json_typeof", "json_type"]

  /// `json_valid(x)`.
  private static func document(_ arguments: [SQLExpression]) -> [CheckBranch] {
    guard let column = arguments.first?.asColumn else { return [.unknown] }
    return [.rule(column) { $0.isJSON = true }]
  }

  private static let mirrored = [
    "<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "<>": "<>",
  ]
  private static let negated = [
    "<": ">=", ">": "<=", "<=": ">", ">=": "<", "=": "<>", "<>": "=",
  ]

  private static func comparison(
    _ name: String, _ left: SQLExpression, _ right: SQLExpression, _ wanted: Bool
  ) -> [CheckBranch] {
    if let branch = JSONAtoms.branch(name, left, right, wanted) { return [branch] }
    if let mirror = mirrored[name] {
      let name = wanted ? name : negated[name] ?? name
      if left.asLiteral != nil, right.asLiteral == nil {
        return compare(mirrored[name] ?? mirror, right, left)
      }
      return compare(name, left, right)
    }
    if name == "<@", wanted, let column = left.asColumn, case .list(let items) = right.bare {
      let values = items.compactMap(\.asLiteral)
      guard values.count == items.count else { return [.unknown] }
      return [.rule(column) { $0.elements = values }]
    }
    guard let column = left.asColumn, let pattern = right.asLiteral else { return [.unknown] }
    switch (name, wanted) {
    case ("~", true): return [.rule(column) { $0.patterns = [pattern] }]
    case ("~*", true):
      return [
        CheckBranch(rules: [column: ColumnRule(patterns: [pattern])], isExact: true)
      ]
    case ("like", true), ("ilike", true):
      return [.rule(column) { $0.patterns = [RegexText.ofLike(pattern)] }]
    case ("glob", true):
      guard let regex = RegexText.ofGlob(pattern) else { return [.unknown] }
      return [.rule(column) { $0.patterns = [regex] }]
    case ("similar", true): return [.rule(column) { $0.patterns = ["^(" + pattern + ")$"] }]
    default: return [.unknown]
    }
  }

  private static func compare(
    _ name: String, _ left: SQLExpression, _ right: SQLExpression
  ) -> [CheckBranch] {
    if let a = left.asColumn, let b = right.asColumn { return order(name, a, b) }
    if name == "=", let rule = letterCase(left, right) ?? letterCase(right, left) { return [rule] }
    guard let literal = right.asLiteral else { return [.unknown] }
    if name == "=", let column = folded(left, [literal]) {
      return [.rule(column) { $0.values = [literal] }]
    }
    if let column = length(of: left), let number = Int(literal) {
      return length(column, name, number)
    }
    if case .call(let function, let arguments) = left.bare {
      return call(function, arguments, name, literal)
    }
    guard let column = left.asColumn else { return [.unknown] }
    let isNumber = right.asNumber != nil
    switch name {
    case "=": return [.rule(column) { $0.values = [literal] }]
    case "<>":
      // A text that isn't empty has a character.
      if literal.isEmpty {
        return [.rule(column) { $0.minLength = 1 }]
      }
      return [.rule(column) { $0.excluded = [literal] }]
    case ">" where literal.isEmpty: return [.rule(column) { $0.minLength = 1 }]
    case ">", ">=":
      var branch = CheckBranch.rule(column) {
        $0.minimum = .init(text: literal, isExclusive: name == ">")
      }
      branch.isExact = isNumber
      return [branch]
    case "<", "<=":
      var branch = CheckBranch.rule(column) {
        $0.maximum = .init(text: literal, isExclusive: name == "<")
      }
      branch.isExact = isNumber
      return [branch]
    default: return [.unknown]
    }
  }

  private static func order(_ name: String, _ a: String, _ b: String) -> [CheckBranch] {
    var branch = CheckBranch(isExact: false)
    switch name {
    case "<", "<=": branch.orders = [.init(lower: a, upper: b, isStrict: name == "<")]
    case ">", ">=": branch.orders = [.init(lower: b, upper: a, isStrict: name == ">")]
    case "=" where a != b: branch.copies = [.init(column: a, original: b)]
    default: break
    }
    return [branch]
  }

  /// `upper(x) = x`: capitals alone. Small letters are what texts are made of anyway.
  private static func letterCase(_ whole: SQLExpression, _ part: SQLExpression) -> CheckBranch? {
    guard let column = part.asColumn, case .call("upper", let arguments) = whole.bare,
      arguments.count == 1, arguments[0].asColumn == column
    else { return nil }
    var branch = CheckBranch.rule(column) { $0.isCapital = true }
    branch.isExact = false
    return branch
  }

  // MARK: Functions

  /// The column whose number of characters, bytes or elements an expression is.
  private static func length(of expression: SQLExpression) -> String? {
    guard case .call(let name, let arguments) = expression.bare, let first = arguments.first else {
      return nil
    }
    switch name {
    case "length", "char_length", "character_length", "octet_length":
      if let column = first.asColumn { return column }
      // Generated texts have no blanks around them.
      if case .call(let inner, let texts) = first.bare,
        ["trim", "btrim", "ltrim", "rtrim", "lower", "upper"].contains(inner)
      {
        return texts.first?.asColumn
      }
      return nil
    default: return nil
    }
  }

  private static func length(_ column: String, _ name: String, _ number: Int) -> [CheckBranch] {
    var rule = ColumnRule()
    switch name {
    case "=":
      rule.minLength = number
      rule.maxLength = number
    case ">": rule.minLength = number + 1
    case ">=": rule.minLength = number
    case "<": rule.maxLength = number - 1
    case "<=": rule.maxLength = number
    case "<>" where number == 0: rule.minLength = 1
    default: return [.unknown]
    }
    return [CheckBranch(rules: [column: rule])]
  }

  private static func call(
    _ function: String, _ arguments: [SQLExpression], _ name: String, _ literal: String
  ) -> [CheckBranch] {
    switch function {
    case "num_nonnulls", "num_nulls":
      let columns = arguments.compactMap(\.asColumn)
      guard columns.count == arguments.count, let number = Int(literal) else { return [.unknown] }
      return counts(columns, name, function == "num_nulls" ? nil : number, total: number)
    case _ where jsonTypes.contains(function):
      // With a path it is the type of a part.
      guard name == "=", arguments.count == 1, let column = arguments.first?.asColumn else {
        return [.unknown]
      }
      return [.rule(column) { $0.jsonType = literal }]
    case "json_valid":
      guard name == "=", literal == "1" else { return [.unknown] }
      return document(arguments)
    case "array_length", "cardinality":
      guard let column = arguments.first?.asColumn, let number = Int(literal) else {
        return [.unknown]
      }
      return [
        .rule(column) {
          switch name {
          case "=":
            $0.minCount = number
            $0.maxCount = number
          case ">": $0.minCount = number + 1
          case ">=": $0.minCount = number
          case "<": $0.maxCount = number - 1
          case "<=": $0.maxCount = number
          default: break
          }
        }
      ]
    case "btrim", "trim", "lower", "upper":
      guard name == "<>", literal.isEmpty, let column = arguments.first?.asColumn else {
        return [.unknown]
      }
      return [.rule(column) { $0.minLength = 1 }]
    default: return [.unknown]
    }
  }

  /// The choices of so many columns to have a value; the others are NULL.
  private static func counts(
    _ columns: [String], _ name: String, _ wanted: Int?, total: Int
  ) -> [CheckBranch] {
    guard columns.count <= 6 else { return [.unknown] }
    var result: [CheckBranch] = []
    for choice in 0..<(1 << columns.count) {
      let values = choice.nonzeroBitCount
      let counted = wanted == nil ? columns.count - values : values
      let isMet =
        switch name {
        case "=": counted == total
        case "<>": counted != total
        case "<": counted < total
        case "<=": counted <= total
        case ">": counted > total
        case ">=": counted >= total
        default: false
        }
      guard isMet else { continue }
      var branch = CheckBranch()
      for (index, column) in columns.enumerated() {
        branch.rules[column] = ColumnRule(nullness: choice >> index & 1 == 1 ? .never : .always)
      }
      result.append(branch)
    }
    return result
  }
}

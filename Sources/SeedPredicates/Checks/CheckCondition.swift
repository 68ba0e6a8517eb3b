import SeedSchema

/// A condition without logical operators, and the truth value that it must have; a ``CheckForm``
/// solves it.
struct CheckCondition {
  let expression: SQLExpression
  let demand: RequiredTruth
  let columns: TableColumns

  /// A column within a condition.
  struct Column {
    var name: String
    /// `nil` if the table has no such column.
    var field: FieldSchema?
    /// Whether a conversion or the lack of a field makes statements about it uncertain.
    var isUncertain: Bool
  }

  /// Returns the column that an expression is; `nil` for anything else.
  func column(_ expression: SQLExpression) -> Column? {
    guard let name = expression.asColumn else { return nil }
    guard let field = columns[name] else {
      return Column(name: name, field: nil, isUncertain: true)
    }
    var isUncertain = false
    var rest = expression
    while case .cast(let inner, let type) = rest {
      if !field.type.keepsValues(in: type) { isUncertain = true }
      rest = inner
    }
    return Column(name: field.name, field: field, isUncertain: isUncertain)
  }

  /// Returns the solution in which a column satisfies constraints, each of which NULL satisfies.
  ///
  /// - Parameters:
  ///   - column: the column.
  ///   - constraints: what its values must satisfy.
  ///   - isSufficient: whether the constraints are enough.
  ///   - isComplete: whether every value that meets the condition satisfies the constraints.
  /// - Returns: the solution.
  func require(
    _ column: Column, _ constraints: Constraint..., isSufficient: Bool = true,
    isComplete: Bool = true
  ) -> Solution {
    var rule = ColumnRule()
    for constraint in constraints {
      guard let both = rule.and(ColumnRule(constraint)) else { return impossible(column) }
      rule = both
    }
    if !demand.admitsNull { rule.nullness = .never }
    let solution = Solution(
      alternatives: [Alternative(rules: [column.name: rule], isSufficient: isSufficient)],
      isComplete: isComplete)
    return column.isUncertain ? solution.asHint : solution
  }

  /// Returns the solution of a condition that no value of a column satisfies: NULL if it is
  /// allowed.
  func impossible(_ column: Column) -> Solution {
    guard demand.admitsNull else { return .never }
    let solution = Solution(
      alternatives: [Alternative(rules: [column.name: ColumnRule(.isNull)])])
    return column.isUncertain ? solution.asHint : solution
  }

  /// Returns the solution in which a column is NULL, or isn't, whether or not the condition may be
  /// NULL.
  func nullness(_ column: Column, isNull: Bool) -> Solution {
    let solution = Solution(
      alternatives: [
        Alternative(rules: [column.name: ColumnRule(isNull ? .isNull : .isNotNull)])
      ])
    return column.field == nil ? solution.asHint : solution
  }

  /// Returns a literal that is a length or a count; `nil` for a number beyond
  /// ``SolverLimits/maximumSize``.
  func size(_ expression: SQLExpression) -> Int? {
    guard let number = expression.asLiteral.flatMap({ Int($0) }),
      number.magnitude <= UInt(SolverLimits.maximumSize)
    else { return nil }
    return number
  }
}

extension FieldType {
  /// Whether values are strings.
  var isTextual: Bool {
    switch self {
    case .string, .text, .enumeration: true
    default: false
    }
  }

  /// Whether values are numbers.
  var isNumeric: Bool {
    switch self {
    case .integer, .float, .decimal: true
    default: false
    }
  }

  /// Whether a conversion to a type of SQL changes no value of this type.
  fileprivate func keepsValues(in type: String) -> Bool {
    let name = SQLTypeName(type)
    // A length, a scale or a precision cuts values off.
    if name.size != nil { return false }
    switch self {
    case .string, .text, .enumeration: return name.family == .text
    case .uuid: return name.family == .text || name.family == .uuid
    case .integer: return name.family == .integer || name.isWideNumber
    case .decimal: return name.family == .decimal || name.family == .float && name.isWideNumber
    case .float: return name.family == .float && name.isWideNumber
    case .boolean: return name.family == .boolean
    case .date: return name.family == .date || name.family == .timestamp
    case .datetime: return name.family == .timestamp
    case .time: return name.family == .time
    case .json: return name.family == .json
    default: return true
    }
  }
}

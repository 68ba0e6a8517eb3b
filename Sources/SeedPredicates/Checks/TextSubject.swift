import SeedSchema

/// A column within functions that change the letters' case or remove blanks: `lower(trim(x))`.
struct TextSubject {
  let column: CheckCondition.Column
  private(set) var isTrimmed = false
  private(set) var isUpper = false
  private(set) var isLower = false

  /// Whether a function changes the letters' case.
  var isFolded: Bool { isUpper || isLower }

  /// - Returns: `nil` for any other expression.
  init?(_ expression: SQLExpression, in condition: CheckCondition) {
    var rest = expression
    while case .call(let name, let arguments) = rest.bare, arguments.count == 1 {
      switch name {
      case "trim", "btrim", "ltrim", "rtrim": isTrimmed = true
      // The outermost function wins.
      case "upper": isUpper = !isLower
      case "lower": isLower = !isUpper
      default: return nil
      }
      rest = arguments[0]
    }
    guard let column = condition.column(rest) else { return nil }
    self.column = column
  }

  /// Whether the functions leave a string unchanged.
  func keeps(_ text: String) -> Bool {
    if isTrimmed, text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      return false
    }
    if isUpper { return text == text.uppercased() }
    return !isLower || text == text.lowercased()
  }
}

import SeedSchema

/// A column inside functions that change the letter case or trim spaces: `lower(trim(x))`.
struct TextSubject {
  let column: CheckCondition.Column
  private(set) var isTrimmed = false
  private(set) var isUpper = false
  private(set) var isLower = false

  /// Whether a function changes the letter case.
  var isFolded: Bool { isUpper || isLower }

  /// Reads an expression; `nil` if it isn't such a column.
  init?(_ expression: SQLExpression, in condition: CheckCondition) {
    var rest = expression
    while case .call(let name, let arguments) = rest.bare, arguments.count == 1 {
      switch name {
      case "trim", "btrim", "ltrim", "rtrim": isTrimmed = true
      // Only the outermost function decides the letter case.
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

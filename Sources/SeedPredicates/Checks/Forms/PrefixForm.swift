import SeedSchema
import SeedSyntax

/// `left(x, 4) = 'dns:'`, `substr(x, 1, 4) = 'dns:'`, `right(x, 4) = '.com'`.
enum PrefixForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard condition.demand.isPositive,
      case .comparison(.equal, let left, let right) = condition.expression,
      case .call(let name, let arguments) = left.bare, let part = right.asLiteral,
      part.utf8.count <= SolverLimits.patternLength, let operand = arguments.first,
      condition.size(arguments[arguments.count - 1]) == part.unicodeScalars.count,
      let subject = TextSubject(operand, in: condition), subject.keeps(part)
    else { return nil }
    let rest = subject.isUpper ? "[A-Z0-9]{4,12}" : "[a-z0-9]{4,12}"
    let pattern: String
    switch (name, arguments.count) {
    case ("left", 2): pattern = "^" + RegexText.escaped(part) + rest + "$"
    case ("right", 2): pattern = "^" + rest + RegexText.escaped(part) + "$"
    case ("substr", 3), ("substring", 3):
      guard condition.size(arguments[1]) == 1 else { return nil }
      pattern = "^" + RegexText.escaped(part) + rest + "$"
    default: return nil
    }
    let isText = subject.column.field?.type.isTextual ?? false
    return condition.require(
      subject.column, .pattern(pattern), isSufficient: isText, isComplete: false)
  }
}

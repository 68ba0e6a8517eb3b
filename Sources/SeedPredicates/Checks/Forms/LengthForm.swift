import SeedSchema

/// `length(x) <= 20`, `octet_length(x) = 32`, `length(trim(x)) > 0`, `trim(x) <> ''`.
enum LengthForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard case .comparison(let comparison, let left, let right) = condition.expression,
      case .call(let function, let arguments) = left.bare, arguments.count == 1
    else { return nil }
    let wanted = condition.demand.isPositive ? comparison : comparison.negated
    switch function {
    case "length", "char_length", "character_length", "octet_length":
      guard let number = condition.size(right),
        let subject = TextSubject(arguments[0], in: condition)
      else { return nil }
      return solution(wanted, number, of: subject, inBytes: function == "octet_length", condition)
    default:
      guard wanted == .notEqual || wanted == .greater, right.asLiteral?.isEmpty == true,
        let subject = TextSubject(left, in: condition)
      else { return nil }
      return solution(.greater, 0, of: subject, inBytes: false, condition)
    }
  }

  private static func solution(
    _ comparison: Comparison, _ number: Int, of subject: TextSubject, inBytes: Bool,
    _ condition: CheckCondition
  ) -> Solution? {
    let column = subject.column
    switch comparison {
    case .notEqual:
      let parts = [Comparison.less, .greater].compactMap {
        solution($0, number, of: subject, inBytes: inBytes, condition)
      }
      // Longer strings are more common, so they are the first alternative.
      return parts.reversed().reduce(Solution.never) { $0.or($1) }
    case .less where number <= 0, .lessOrEqual where number < 0, .equal where number < 0:
      return condition.impossible(column)
    case .greater where number < 0, .greaterOrEqual where number <= 0:
      return condition.demand.admitsNull ? .always : condition.nullness(column, isNull: false)
    default: break
    }
    let isText = column.field?.type.isTextual ?? false
    let isBinary = column.field?.type == .blob
    // A character has up to four bytes.
    let isSufficient =
      isText && (!inBytes || comparison == .greater || comparison == .greaterOrEqual)
    let isComplete =
      isText && (!inBytes || comparison == .less || comparison == .lessOrEqual)
    if subject.isTrimmed {
      return condition.require(
        column, .length(comparison, number), .trimmed, isSufficient: isSufficient,
        isComplete: false)
    }
    return condition.require(
      column, .length(comparison, number), isSufficient: isSufficient || isBinary,
      isComplete: (isComplete || isBinary) && !subject.isFolded)
  }
}

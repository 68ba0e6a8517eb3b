/// `jsonb_typeof(x) = 'object'`, `json_valid(x)`, `jsonb_array_length(x) > 0`.
enum JSONTypeForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard condition.demand.isPositive else { return nil }
    switch condition.expression {
    case .call("json_valid", let arguments):
      guard let column = arguments.first.flatMap(condition.column) else { return nil }
      return condition.require(column, .json, isComplete: arguments.count == 1)
    case .comparison(let comparison, let left, let right):
      guard case .call(let function, let arguments) = left.bare, let first = arguments.first,
        arguments.count == 1
      else { return nil }
      switch function {
      case "json_valid":
        guard comparison == .equal, right.asNumber == 1, let column = condition.column(first) else {
          return nil
        }
        return condition.require(column, .json)
      case "jsonb_typeof", "json_typeof", "json_type":
        guard comparison == .equal, let type = right.asLiteral.flatMap(JSONType.init(sqlName:))
        else { return nil }
        if let member = JSONMember(first, in: condition) {
          guard let value = JSONMember.value(ofType: type) else { return nil }
          return condition.require(
            member.column, .member(member.path, value: value), isComplete: false)
        }
        guard let column = condition.column(first) else { return nil }
        return condition.require(column, .jsonType(type), isComplete: false)
      case "jsonb_array_length", "json_array_length":
        // Arrays are generated with two elements.
        guard let column = condition.column(first), let number = condition.size(right),
          comparison.holds(2 - number)
        else { return nil }
        return condition.require(column, .jsonType(.array), isComplete: false)
      default: return nil
      }
    default: return nil
    }
  }
}

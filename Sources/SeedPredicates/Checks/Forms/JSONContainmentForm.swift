import SeedFormat
import SeedSyntax
import SeedSchema

/// `x @> '{"v": 1}'`, also for a member of a document: `x -> 'a' @> '["b"]'`.
enum JSONContainmentForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard condition.demand.isPositive,
      case .operation(.contains, let left, let right) = condition.expression,
      let literal = right.asLiteral, literal.utf8.count <= SolverLimits.patternLength,
      // The YAML parser reads JSON, too.
      let node = DocumentParser.parse(SourceFile(name: "", text: literal)).documents.first?.root
    else { return nil }
    let member = JSONMember(left, in: condition)
    guard let column = member?.column ?? condition.column(left), column.field?.type.isJSON == true,
      let members = members(of: node, at: member?.path ?? JSONPath([]))
    else { return nil }
    var rule = ColumnRule()
    if !condition.demand.admitsNull { rule.nullness = .never }
    if members.isEmpty, member == nil { rule.json.type = .object }
    rule.json.members = members
    let solution = Solution(
      alternatives: [Alternative(rules: [column.name: rule])], isComplete: false)
    return column.isUncertain ? solution.asHint : solution
  }

  /// Returns the members of a document; `nil` if its root isn't an object.
  private static func members(
    of node: Node, at path: JSONPath
  ) -> [JSONPath: JSONMemberValue]? {
    guard case .mapping(let mapping) = node.content else {
      return path.keys.isEmpty ? nil : value(of: node).map { [path: $0] }
    }
    var result: [JSONPath: JSONMemberValue] = path.keys.isEmpty ? [:] : [path: .object]
    for entry in mapping.entries {
      guard let inner = members(of: entry.value, at: JSONPath(path.keys + [entry.key])) else {
        return nil
      }
      result.merge(inner) { _, new in new }
    }
    return result
  }

  /// Returns the value of a scalar or an array of scalars; `nil` for an object.
  private static func value(of node: Node) -> JSONMemberValue? {
    switch node.content {
    case .scalar(let scalar):
      guard scalar.style == .plain else {
        let isName = scalar.text.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        return .exact(
          isName && !scalar.text.isEmpty && !["true", "false", "null"].contains(scalar.text)
            ? scalar.text : QuotedText.literal(scalar.text))
      }
      return .exact(scalar.text)
    case .sequence(let items):
      let values = items.map(value)
      return values.contains(nil) ? nil : .list(values.compactMap(\.self))
    case .mapping: return nil
    }
  }
}

extension FieldType {
  /// Whether values are JSON documents.
  fileprivate var isJSON: Bool { if case .json = self { true } else { false } }
}

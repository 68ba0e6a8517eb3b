import SeedSchema
import SeedGeneration

/// Whether the steps of a table generate a column in the same way, so that its rows also differ across steps.
extension RowGroupCompilation {
  /// What a column's values depend on besides the row's number: equal for two steps that generate the same
  /// value for each row.
  func identity(of column: String) -> String {
    var seen: Set<String> = []
    return identity(of: column, &seen)
  }

  private func identity(of column: String, _ seen: inout Set<String>) -> String {
    guard seen.insert(column).inserted else { return column }
    guard let field = schema[field: column] else {
      if let parameter = parameter(named: column) {
        return "\(parameter.syntax)"
      }
      return ["row", "now"].contains(column) ? column : "\(column) of step \(index)"
    }
    var parts: [String] = []
    switch source(of: field) {
    case .database: return "database"
    case .written(.written): return "\(column) of step \(index)"
    case .written(let syntax):
      parts = ["\(syntax)"] + identities(in: syntax, &seen)
    case .inferred(let syntax, let text):
      parts = [text] + identities(in: syntax, &seen)
    case .key(let index, let column): parts = [identity(of: relations[index]), column]
    }
    switch mode(of: column) {
    case nil, .alone?: break
    case .combined(let combination, let member, _)?:
      parts.append("\(combination.radices) \(member)")
    case .amongSiblings?, .siblingDigit?, .tieBroken?: parts.append("step \(index)")
    }
    if let locale = draft.locale { parts.append("\(locale)") }
    return parts.joined(separator: ", ")
  }

  private func identities(in syntax: ValueSyntax, _ seen: inout Set<String>) -> [String] {
    let names = syntax.dependencies
    var parts: [String] = []
    for column in names.columns.sorted() { parts.append(identity(of: column, &seen)) }
    for path in names.relations.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let relation = path.first.flatMap { relationIndices[$0] }.map { identity(of: relations[$0]) }
      parts.append((relation ?? "") + path.joined(separator: "."))
    }
    return parts
  }

  private func identity(of relation: Planner.RelationDraft) -> String {
    if relation.writtenTargets != nil { return "\(relation.columns) of step \(index)" }
    // Each step has its own children of its parents.
    let step = relation.isParent || relation.isDistinct ? " in step \(index)" : ""
    return
      "\(relation.tableName) \(relation.referenced) \(relation.ranges.ranges) \(relation.choice) \(relation.share)\(step)"
  }
}

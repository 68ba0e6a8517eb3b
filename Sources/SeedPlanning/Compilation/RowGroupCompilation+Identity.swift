import SeedSyntax
import SeedGeneration
import SeedSchema

/// Whether the steps of a table generate a column in the same way, so that its rows differ across
/// steps, too.
extension RowGroupCompilation {
  /// What a column's values depend on besides the row's number.
  func identity(of column: String) -> ColumnIdentity {
    var seen: Set<String> = []
    return identity(of: column, &seen)
  }

  private func identity(of column: String, _ seen: inout Set<String>) -> ColumnIdentity {
    guard seen.insert(column).inserted else { return ColumnIdentity(.name(column)) }
    guard let field = schema[field: column] else {
      if let parameter = parameter(named: column) {
        return ColumnIdentity(.parameter(parameter.syntax))
      }
      return ColumnIdentity(
        ["row", "now"].contains(column) ? .name(column) : .step(index, column: column))
    }
    var identity: ColumnIdentity
    switch source(of: field) {
    case .database: return ColumnIdentity(.database)
    case .written(.listed): return ColumnIdentity(.step(index, column: column))
    case .written(let syntax):
      identity = ColumnIdentity(.written(syntax, reads: identities(in: syntax, &seen)))
    case .inferred(let syntax, let text):
      identity = ColumnIdentity(.inferred(text: text, reads: identities(in: syntax, &seen)))
    case .key(let relation, _) where keyName(ofRelation: relation) != relations[relation].name:
      // Another step can have other names.
      return ColumnIdentity(.step(index, column: column))
    case .key(let relation, let column):
      identity = ColumnIdentity(.key(self.identity(of: relations[relation]), column: column))
    }
    switch mode(of: column) {
    case nil, .alone?: break
    case .combined(let combination, let member, _)?:
      identity.uniqueness = .combined(
        radices: combination.radices, member: member, firstRow: combination.firstRow)
    case .amongSiblings?, .siblingDigit?, .tieBroken?: identity.uniqueness = .ofStep(index)
    }
    identity.locale = draft.locale
    return identity
  }

  private func identities(in syntax: ValueSyntax, _ seen: inout Set<String>) -> [ColumnIdentity] {
    let names = syntax.dependencies
    var result = names.columns.sorted().map { identity(of: $0, &seen) }
    for path in names.relations.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let relation = path.first.flatMap { relationIndices[$0] }.map { identity(of: relations[$0]) }
      result.append(ColumnIdentity(.related(relation, path: path)))
    }
    return result
  }

  private func identity(of relation: Planner.RelationDraft) -> ColumnIdentity.ReferencedRows {
    if relation.writtenTargets != nil {
      return ColumnIdentity.ReferencedRows(step: index, columns: relation.columns)
    }
    // Each step distributes its own children over the parents.
    return ColumnIdentity.ReferencedRows(
      step: relation.isParent || relation.isDistinct || relation.condition != nil ? index : nil,
      table: relation.tableName,
      referenced: relation.referenced, rows: relation.ranges, choice: relation.choice,
      share: relation.share)
  }
}

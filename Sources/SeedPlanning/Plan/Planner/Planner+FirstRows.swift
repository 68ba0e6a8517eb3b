import SeedFormat
import SeedGeneration
import SeedSchema
import SeedSyntax

/// Checks the first rows of each step, so that values that don't fit their columns are errors of the
/// files rather than of a run.
extension Planner {
  /// How many rows of each step are generated.
  private static let firstRows: Int64 = 32

  /// The first rows of steps, with the written values that can be computed from a row alone.
  func firstRows(of places: [Int], in compilation: PlanCompilation) -> [FirstRows] {
    places.compactMap { place in
      let draft = drafts[place]
      guard draft.file == nil, !draft.rows.isEmpty,
        let rowGroup = tables[draft.table].rowGroups.first(where: {
          $0.rows == draft.rows && $0.step == draft.step
        })
      else { return nil }
      let end = min(draft.rows.upperBound, draft.rows.lowerBound + Self.firstRows)
      let source = compilation.rowGroup(place)
      var checks: [FirstRows.Check] = []
      for column in rowGroup.columns {
        if !column.field.isNullable,
          let condition = condition(ofReference: column.field, in: source)
        {
          checks.append(condition)
        }
        if let syntax = source.localSyntax(of: column.field.name) {
          checks.append(.value(column, syntax.span))
        }
      }
      return FirstRows(
        table: draft.table, rowGroup: rowGroup, rows: draft.rows.lowerBound..<end, checks: checks)
    }
  }

  /// The condition of a reference that can't be NULL, if it can be computed from a row alone.
  private func condition(
    ofReference field: FieldSchema, in source: RowGroupCompilation
  ) -> FirstRows.Check? {
    guard case .key(let index, _) = source.source(of: field),
      let name = source.relations[index].condition, let condition = source.parameter(named: name),
      source.isLocal(condition.syntax)
    else { return nil }
    return .condition(name, ofReference: field.name, condition.syntax.span)
  }
}

extension RowGroupCompilation {
  /// Whether a value of each row follows from other values of that row alone.
  fileprivate func isLocal(_ syntax: ValueSyntax) -> Bool {
    syntax.dependencies.relations.isEmpty && syntax.dependencies.totals.isEmpty
      && syntax.dependencies.columns.allSatisfy { name in
        ([name] + sourceColumns(of: name)).allSatisfy(isLocalValue)
      }
  }

  /// Whether a column or parameter is computed without other rows, as far as it itself is concerned.
  private func isLocalValue(_ name: String) -> Bool {
    guard modes[name] == nil else { return false }
    if let field = schema[field: name] {
      return source(of: field).syntax?.dependencies.relations.isEmpty ?? false
    }
    // Any other name could be that of children, whose number is a total of their rows.
    return parameter(named: name)?.syntax.dependencies.relations.isEmpty
      ?? ["row", "index", "child", "now"].contains(name)
  }

  /// The written value of a column that is computed from its row alone; `nil` for others, which
  /// could need any number of other rows.
  fileprivate func localSyntax(of column: String) -> ValueSyntax? {
    guard let field = schema[field: column], case .written(let syntax) = source(of: field) else {
      return nil
    }
    switch syntax {
    case .call, .template: break
    case .null, .literal, .listed, .sequence, .mapping: return nil
    }
    let isLocal = ([column] + sourceColumns(of: column)).allSatisfy(isLocalValue)
    return isLocal ? syntax : nil
  }
}

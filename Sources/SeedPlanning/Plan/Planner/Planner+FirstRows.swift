import SeedFormat
import SeedGeneration
import SeedSchema
import SeedSyntax

/// Checks the first rows of each step, so that values that don't fit their columns are errors of the
/// files rather than of a run.
extension Planner {
  /// How many rows of each step are generated.
  private static let firstRows: Int64 = 32

  /// Reports written values that can't be generated, or that violate a rule of their column, in the
  /// first rows of steps.
  func checkFirstRows(of places: [Int], in compilation: PlanCompilation) {
    // A run would fail, too, unless it generates rejected rows again.
    guard scenario.rejectedRows != .retry, !isSample, looksForRepeatedKeys else { return }
    let graph = PlanGraph(tables: tables)
    for place in places where drafts[place].file == nil {
      let draft = drafts[place]
      guard !draft.rows.isEmpty,
        let rowGroup = tables[draft.table].rowGroups.first(where: {
          $0.rows == draft.rows && $0.step == draft.step
        })
      else { continue }
      let end = min(draft.rows.upperBound, draft.rows.lowerBound + Self.firstRows)
      let frame = RowGroupFrame(
        graph: graph, table: draft.table, rowGroup: rowGroup,
        rows: .range(draft.rows.lowerBound..<end))
      let source = compilation.rowGroup(place)
      for column in rowGroup.columns {
        if !column.field.isNullable {
          checkCondition(ofReference: column.field, in: source, frame)
        }
        guard let syntax = source.localSyntax(of: column.field.name) else { continue }
        do {
          let values = try frame.column(column.field.name)
          try column.validator?.check(
            values, firstRow: draft.rows.lowerBound,
            table: tables[draft.table].schema.name.description)
        } catch {
          bag.error("\(error)", at: syntax.span)
        }
      }
    }
  }

  /// Reports a condition that leaves a row without a reference in a column that can't be NULL.
  private func checkCondition(
    ofReference field: FieldSchema, in source: RowGroupCompilation, _ frame: RowGroupFrame
  ) {
    guard case .key(let index, _) = source.source(of: field),
      let name = source.relations[index].condition, let condition = source.parameter(named: name),
      source.isLocal(condition.syntax)
    else { return }
    do {
      let column = try frame.column(name)
      guard case .booleans(let truths) = column.values,
        let missing = truths.indices.first(where: { !truths[$0] || column.nulls[$0] })
      else { return }
      bag.error(
        "`\(field.name)` can't be NULL, and the condition isn't true in row \(source.draft.rows.lowerBound + Int64(missing) + 1)",
        at: condition.syntax.span)
    } catch {
      bag.error("\(error)", at: condition.syntax.span)
    }
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

import SeedFormat
import SeedGeneration
import SeedSchema
import SeedSyntax

/// Checks foreign keys whose values are written, rather than chosen among the rows of their table.
extension Planner {
  /// How many rows a table can have for its references, or those to it, to be checked.
  private static let comparedRows: Int64 = 20_000
  /// How many rows of a step are checked, unless it lists its values: others repeat themselves.
  private static let rowsOfStep: Int64 = 1_000

  /// Reports written foreign keys that no row of their table has.
  ///
  /// Only tables that the run creates are compared: triggers or SQL may write other rows of existing
  /// ones.
  func checkWrittenReferences(_ compilation: PlanCompilation) {
    guard scenario.rejectedRows != .retry, !isSample, looksForRepeatedKeys, !runsSQL else { return }
    let graph = PlanGraph(tables: tables)
    // Many keys reference the same column.
    var valuesOfColumns: [ReferencedColumn: Set<SQLValue>?] = [:]
    for table in tables.indices where !tables[table].exists {
      let schema = tables[table].schema
      for key in schema.foreignKeys where key.columns.count == 1 {
        guard let parent = tableIndexes[key.references], !tables[parent].exists,
          key.referencedColumns.count == 1, let field = schema[field: key.columns[0]],
          let referenced = tables[parent].schema[field: key.referencedColumns[0]],
          ValueKind(of: field.type) == ValueKind(of: referenced.type),
          !field.ignoresCase, !referenced.ignoresCase,
          rowsOfTable(table) <= Self.comparedRows, rowsOfTable(parent) <= Self.comparedRows
        else { continue }
        let places = draftIndex.ofTable(table).filter { place in
          guard case .written = compilation.rowGroup(place).source(of: field) else { return false }
          return !drafts[place].rows.isEmpty
        }
        guard !places.isEmpty else { continue }
        let column = ReferencedColumn(table: parent, name: referenced.name)
        if valuesOfColumns[column] == nil {
          valuesOfColumns[column] = .some(values(of: column.name, ofTable: parent, in: graph))
        }
        guard let known = valuesOfColumns[column] ?? nil else { continue }
        for place in places {
          report(field.name, of: place, missingIn: known, key, in: graph)
        }
      }
    }
  }

  /// A column of a table that foreign keys reference.
  private struct ReferencedColumn: Hashable {
    let table: Int
    let name: String
  }

  /// Whether a step runs SQL, which can write any rows.
  private var runsSQL: Bool {
    guard let steps = try? project.allSteps(of: scenario) else { return true }
    return steps.contains { if case .raw = $0.action { true } else { false } }
  }

  /// A column's values in all rows of a table; `nil` if they can't be known.
  private func values(
    of column: String, ofTable table: Int, in graph: PlanGraph
  ) -> Set<SQLValue>? {
    var result: Set<SQLValue> = []
    for rowGroup in tables[table].rowGroups where !rowGroup.rows.isEmpty {
      guard rowGroup.generators[column] != nil || rowGroup.relationNames[column] != nil else {
        return nil
      }
      let frame = RowGroupFrame(
        graph: graph, table: table, rowGroup: rowGroup, rows: .range(rowGroup.rows))
      guard let values = try? frame.column(column) else { return nil }
      for index in 0..<values.count where !values.nulls[index] {
        result.insert(values.sqlValue(at: index))
      }
    }
    return result
  }

  /// Reports the first value of a step's column that isn't among those of the referenced table.
  private func report(
    _ column: String, of place: Int, missingIn known: Set<SQLValue>, _ key: ForeignKey,
    in graph: PlanGraph
  ) {
    let draft = drafts[place]
    guard
      let rowGroup = tables[draft.table].rowGroups.first(where: {
        $0.rows == draft.rows && $0.step == draft.step
      }), rowGroup.generators[column] != nil
    else { return }
    let syntax = draft.values.first { $0.column == column }?.syntax
    var rows = draft.rows
    if case .listed? = syntax {
    } else {
      rows = rows.lowerBound..<min(rows.upperBound, rows.lowerBound + Self.rowsOfStep)
    }
    let frame = RowGroupFrame(
      graph: graph, table: draft.table, rowGroup: rowGroup, rows: .range(rows))
    guard let values = try? frame.column(column) else { return }
    let missing = (0..<values.count).first {
      !values.nulls[$0] && !known.contains(values.sqlValue(at: $0))
    }
    guard let missing else { return }
    let text = values.sqlValue(at: missing).text.map { " `\($0.prefix(60))`" } ?? ""
    var span = syntax?.span ?? draft.span
    if case .listed(let listed, _)? = syntax {
      span = listed.span(ofRow: Int64(missing)) ?? span
    }
    let message =
      "`\(tables[draft.table].schema.name).\(column)` references `\(key.references)`, where no row has the \(key.referencedColumns[0])\(text)"
    if state.dialect == nil {
      // Without a database, the rows of earlier runs aren't known.
      bag.warning(message + ", unless it exists already", at: span)
    } else {
      bag.error(message, at: span)
    }
  }
}

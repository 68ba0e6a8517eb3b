import SeedFormat
import SeedGeneration
import SeedSchema

/// The first rows of a step, and what is checked of them.
struct FirstRows: Sendable {
  enum Check: Sendable {
    /// The values of a column can be generated, and its rules allow them.
    case value(RowGroupColumn, SourceSpan)
    /// A condition, by its name, leaves no row without a reference that can't be NULL.
    case condition(String, ofReference: String, SourceSpan)
  }

  /// What is wrong, and where the file causes it.
  struct Failure: Sendable {
    var message: String
    var span: SourceSpan
  }

  let table: Int
  let rowGroup: RowGroup
  let rows: Range<Int64>
  let checks: [Check]

  /// Generates the rows.
  ///
  /// - Returns: the checks that fail, in their order.
  func failures(in graph: PlanGraph) -> [Failure] {
    let frame = RowGroupFrame(graph: graph, table: table, rowGroup: rowGroup, rows: .range(rows))
    let name = graph.tables[table].schema.name.description
    return checks.compactMap { check in
      switch check {
      case .value(let column, let span):
        do {
          let values = try frame.column(column.field.name)
          try column.validator?.check(values, firstRow: rows.lowerBound, table: name)
          return nil
        } catch {
          return Failure(message: "\(error)", span: span)
        }
      case .condition(let condition, let field, let span):
        do {
          let column = try frame.column(condition)
          guard case .booleans(let truths) = column.values,
            let missing = truths.indices.first(where: { !truths[$0] || column.nulls[$0] })
          else { return nil }
          return Failure(
            message:
              "`\(field)` can't be NULL, and the condition isn't true in row \(rows.lowerBound + Int64(missing) + 1)",
            span: span)
        } catch {
          return Failure(message: "\(error)", span: span)
        }
      }
    }
  }
}

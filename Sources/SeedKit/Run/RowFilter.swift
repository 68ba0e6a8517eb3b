import SeedSyntax
import SeedFormat
import SeedGeneration
package import SeedPlanning
import SeedSchema

/// A condition on the rows of a factory, in the language of its values.
package struct RowFilter: Sendable {
  /// The rows that were found.
  package struct Result: Sendable {
    /// The factory whose rows they are.
    package var factory: String
    /// Their numbers in their table, from 1.
    package var rows: [Int64]
    /// How many rows were tried.
    package var scanned: Int64
  }

  /// How many rows are found if no rows are named.
  package static let usual = 10
  /// How many rows are tried if no rows are named.
  package static let longestScan: Int64 = 1_000_000

  private let expression: ExpressionSyntax
  private let file: SourceFile

  /// - Parameter text: an expression such as `age > 30 and city == 'Köln'`.
  /// - Throws: `DiagnosticsError` if it is none.
  package init(_ text: String) throws {
    file = SourceFile(name: "--where", text: text)
    let scalar = Scalar(text, isContiguous: true)
    let span = SourceSpan(
      file: file.name, line: 1, column: 1, length: text.unicodeScalars.count)
    do {
      expression = try ValueParser.parseExpression(Node(.scalar(scalar), span: span))
    } catch {
      throw DiagnosticsError([error.showing(file)])
    }
  }

  /// Returns for each row whether it meets the condition.
  fileprivate func test(
    _ rows: RowSelection, of rowGroup: RowGroup, table: Int, in plan: Plan
  ) throws -> [Bool] {
    let scope = RowGroupScope(plan: plan, rowGroup: rowGroup)
    let compiled: CompiledExpression
    do {
      compiled = try ExpressionCompiler.compile(expression, in: scope)
      guard compiled.profile.kind == .boolean else {
        throw Diagnostic(
          "the condition is neither true nor false",
          at: SourceSpan(file: file.name, line: 1, column: 1),
          hint: "compare it: == 'text', > 10, != null")
      }
    } catch let error as Diagnostic {
      throw DiagnosticsError([error.showing(file)])
    }
    let frame = RowGroupFrame(graph: plan.graph, table: table, rowGroup: rowGroup, rows: rows)
    let column = try compiled.generator.fill(frame.rows, in: frame)
    guard case .booleans(let values) = column.values else {
      return [Bool](repeating: false, count: rows.count)
    }
    return values.indices.map { values[$0] && !column.nulls[$0] }
  }
}

extension Plan {
  /// Finds the rows of a factory that meet a condition.
  ///
  /// - Parameters:
  ///   - factory: the factory's name.
  ///   - filter: the condition.
  ///   - rows: the numbers of the rows to try, from 1; all if `nil`, until ``RowFilter/usual`` are
  ///     found.
  /// - Returns: the rows that were found, and how many were tried.
  /// - Throws: `DiagnosticsError` if the condition doesn't fit the factory; `GenerationError` if a
  ///   value can't be computed.
  package func rows(
    of factory: String, meeting filter: RowFilter, among rows: [Int64]? = nil
  ) throws -> RowFilter.Result {
    var result = RowFilter.Result(factory: factory, rows: [], scanned: 0)
    for (index, table) in tables.enumerated() {
      for rowGroup in table.rowGroups where rowGroup.factory == factory {
        if let rows {
          let chosen = rows.map { $0 - 1 }.filter { rowGroup.rows.contains($0) }
          if chosen.isEmpty { continue }
          let meets = try filter.test(.rows(chosen), of: rowGroup, table: index, in: self)
          result.rows += zip(chosen, meets).filter(\.1).map { $0.0 + 1 }
          result.scanned += Int64(chosen.count)
          continue
        }
        var first = rowGroup.rows.lowerBound
        while first < rowGroup.rows.upperBound, result.scanned < RowFilter.longestScan {
          let end = min(first + Int64(ColumnBatch.defaultSize), rowGroup.rows.upperBound)
          let meets = try filter.test(.range(first..<end), of: rowGroup, table: index, in: self)
          result.scanned += end - first
          for (place, isMet) in meets.enumerated() where isMet {
            result.rows.append(first + Int64(place) + 1)
            if result.rows.count == RowFilter.usual { return result }
          }
          first = end
        }
      }
    }
    return result
  }
}

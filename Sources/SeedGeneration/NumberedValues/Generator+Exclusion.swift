import SeedSchema

extension Generator {
  /// Returns the values of rows of which some are excluded by a condition; theirs are arbitrary.
  ///
  /// - Parameters:
  ///   - rows: the rows.
  ///   - frame: their other columns.
  ///   - excluded: the places of rows whose values aren't used.
  /// - Returns: as many values as rows.
  /// - Throws: the error of a row that isn't excluded.
  func fill(
    _ rows: RowSelection, in frame: any RowFrame, without excluded: NullMask
  ) throws -> Column {
    if excluded.isEmpty { return try fill(rows, in: frame) }
    do {
      return try skipping(excluded).fill(rows, in: frame)
    } catch {
      // An excluded row may have raised the error, such as that of an empty range of dates.
      guard let frame = frame as? RowGroupFrame, frame.rows == rows
      else { throw error }
      return try fill(frame, without: excluded)
    }
  }

  /// Generates only the rows that aren't excluded.
  private func fill(_ frame: RowGroupFrame, without excluded: NullMask) throws -> Column {
    let places = (0..<frame.rows.count).filter { !excluded[$0] }
    guard !places.isEmpty else { return Column.nulls(frame.rows.count, of: profile.kind) }
    let rows = RowSelection.list(places.map { frame.rows[$0] })
    let part = RowGroupFrame(
      graph: frame.graph, table: frame.table, rowGroup: frame.rowGroup, rows: rows,
      depth: frame.depth)
    var assembler = ColumnAssembler(count: frame.rows.count)
    assembler.add(try fill(rows, in: part), at: places)
    return try assembler.finish(emptyKind: profile.kind)
  }

  /// The generator, whose expression raises no error in some rows.
  private func skipping(_ excluded: NullMask) -> any Generator {
    if let expression = self as? ExpressionGenerator {
      return SkippingExpression(expression: expression, excluded: excluded)
    }
    return (self as? ConvertedGenerator)?.rebased { $0.skipping(excluded) } ?? self
  }
}

/// An expression's values, and NULL in some rows.
private struct SkippingExpression: Generator {
  let expression: ExpressionGenerator
  let excluded: NullMask

  var profile: ValueProfile { expression.profile }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    var column = try expression.root.evaluate(
      ExpressionBatch(rows: rows, frame: frame, skipped: excluded))
    column.nulls = column.nulls.union(excluded)
    return column
  }
}

import SeedSchema

/// Another generator's values in the rows that satisfy a condition, and NULL in the others.
struct ConditionalGenerator: Generator {
  let base: any Generator
  let condition: any Generator

  var profile: ValueProfile {
    var profile = base.profile
    profile.isNullable = true
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let conditions = try condition.fill(rows, in: frame)
    guard case .booleans(let values) = conditions.values else {
      return try base.fill(rows, in: frame)
    }
    var excluded = NullMask()
    for index in 0..<rows.count where !values[index] || conditions.nulls[index] {
      excluded.insert(index)
    }
    do {
      var column = try Self.skipping(excluded, base).fill(rows, in: frame)
      column.nulls = column.nulls.union(excluded)
      return column
    } catch {
      guard !excluded.isEmpty, let frame = frame as? RowGroupFrame, frame.rows == rows
      else { throw error }
      return try fill(frame, without: excluded)
    }
  }

  /// The values of a frame's rows, of which some aren't generated at all: one of these may have
  /// raised an error, such as that of an empty range of dates.
  private func fill(_ frame: RowGroupFrame, without excluded: NullMask) throws -> Column {
    let places = (0..<frame.rows.count).filter { !excluded[$0] }
    guard !places.isEmpty else { return Column.nulls(frame.rows.count, of: base.profile.kind) }
    let rows = RowSelection.list(places.map { frame.rows[$0] })
    let part = RowGroupFrame(
      graph: frame.graph, table: frame.table, rowGroup: frame.rowGroup, rows: rows,
      depth: frame.depth)
    var assembler = ColumnAssembler(count: frame.rows.count)
    assembler.add(try base.fill(rows, in: part), at: places)
    return try assembler.finish(emptyKind: base.profile.kind)
  }

  /// Returns a generator whose expression raises no error in some rows, as a condition may exist to
  /// exclude those where it would.
  private static func skipping(_ excluded: NullMask, _ base: any Generator) -> any Generator {
    if let expression = base as? ExpressionGenerator {
      return SkippingExpression(expression: expression, excluded: excluded)
    }
    return (base as? ConvertedGenerator)?.rebased { skipping(excluded, $0) } ?? base
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

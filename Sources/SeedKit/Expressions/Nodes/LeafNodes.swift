import SeedORM

/// The same value in each row.
struct ConstantNode: ExpressionNode {
  /// The value, as a column of one row.
  let value: Column

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    try value.repeated(batch.count)
  }
}

/// A column of the row, or of a row that relations lead to.
struct ColumnNode: ExpressionNode {
  /// The relations on the way; empty for the row's own column.
  let relations: [String]
  /// The column.
  let name: String

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    var frame = batch.frame
    var missing = NullMask()
    for relation in relations {
      let related = try frame.related(relation)
      missing = missing.union(related.missing)
      frame = related.frame
    }
    var column = try frame.column(name)
    guard column.count == batch.count else {
      throw GenerationError("`\(name)` has \(column.count) rows for \(batch.count)")
    }
    if !missing.isEmpty { column.nulls = column.nulls.union(missing) }
    return column
  }
}

/// A generator that the expression calls.
struct GeneratorNode: ExpressionNode {
  /// The generator.
  let generator: any Generator

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try generator.fill(batch.rows, in: batch.frame)
    guard column.count == batch.count else {
      throw GenerationError("a generator made \(column.count) values for \(batch.count) rows")
    }
    return column
  }
}

/// A value in another type.
struct ConversionNode: ExpressionNode {
  /// The value.
  let operand: any ExpressionNode
  /// From which type to which.
  let conversion: ColumnConversion

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    try conversion.apply(operand.evaluate(batch), check: batch.check)
  }
}

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
    var column = try Self.skipping(excluded, base).fill(rows, in: frame)
    column.nulls = column.nulls.union(excluded)
    return column
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

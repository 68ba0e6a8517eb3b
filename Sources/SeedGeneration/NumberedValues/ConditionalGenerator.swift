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
    var column = try base.fill(rows, in: frame, without: excluded)
    column.nulls = column.nulls.union(excluded)
    return column
  }
}

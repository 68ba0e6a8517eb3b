import SeedORM

/// Numbers or instants between two bounds that are different for each row.
struct BoundedGenerator: Generator {
  /// The bounds, both inclusive; of the generator's own kind.
  let lower: any Generator
  let upper: any Generator
  /// Values are whole multiples of this above the lower bound.
  let step: Int64
  let key: ColumnKey
  let kind: ValueKind

  var profile: ValueProfile {
    var profile = ValueProfile(kind)
    profile.minimum = lower.profile.minimum
    profile.maximum = upper.profile.maximum
    profile.isNullable = lower.profile.isNullable || upper.profile.isNullable
    profile.averageBytes = kind.averageBytes
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let low = try lower.fill(rows, in: frame)
    let high = try upper.fill(rows, in: frame)
    let nulls = low.nulls.union(high.nulls)
    func draw(_ a: [Int64], _ b: [Int64]) throws -> [Int64] {
      try a.indices.map { index in
        if nulls[index] { return 0 }
        guard a[index] <= b[index] else {
          throw GenerationError(
            "the lower bound is greater than the upper one", row: RowAttempt.row(rows[index]) + 1)
        }
        let steps = UInt64(bitPattern: b[index] &- a[index]) / UInt64(step)
        let bits = key.draw(rows[index])
        let chosen = steps == .max ? bits : Mixing.reduce(bits, below: steps + 1)
        return a[index] &+ Int64(bitPattern: chosen) &* step
      }
    }
    switch (low.values, high.values) {
    case (.integers(let a), .integers(let b)):
      return Column(.integers(try draw(a, b)), nulls: nulls)
    case (.timestamps(let a), .timestamps(let b)):
      return Column(.timestamps(try draw(a, b)), nulls: nulls)
    case (.decimals(let a, let scale), .decimals(let b, let other)) where scale == other:
      return Column(.decimals(try draw(a, b), scale: scale), nulls: nulls)
    case (.dates(let a), .dates(let b)):
      let days = try draw(a.map { Int64($0) }, b.map { Int64($0) })
      return Column(.dates(days.map { Int32(clamping: $0) }), nulls: nulls)
    case (.doubles(let a), .doubles(let b)):
      return Column(
        .doubles(
          a.indices.map { a[$0] + Mixing.unit(key.draw(rows[$0])) * (b[$0] - a[$0]) }), nulls: nulls
      )
    default:
      throw GenerationError("the bounds are of different types")
    }
  }
}

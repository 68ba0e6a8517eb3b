import SeedSchema

/// Instants between two bounds that grow from row to row: each row's is in its own part of the
/// range.
///
/// Tables whose rows reference each other then have one timeline, on which a row is not before
/// those that it references.
struct OrderedInstantGenerator: Generator {
  /// The bounds, both inclusive; of type timestamp.
  let lower: any Generator
  let upper: any Generator
  /// An instant that a row can't precede, such as that of a row that it references.
  let earliest: (any Generator)?
  /// The numbers of the table's rows.
  let tableRows: Range<Int64>
  let key: ColumnKey

  /// After this many attempts, a row gets any instant of the range: others of its own part may all
  /// be rejected.
  private static let orderedAttempts = 8
  /// How soon a row follows a later `earliest`, in seconds.
  private static let delay: UInt64 = 86_400
  private static let second: Int64 = 1_000_000

  var profile: ValueProfile {
    var profile = ValueProfile(.timestamp)
    profile.minimum = lower.profile.minimum
    profile.maximum = earliest == nil ? upper.profile.maximum : nil
    profile.isNullable = lower.profile.isNullable || upper.profile.isNullable
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let low = try lower.fill(rows, in: frame)
    let high = try upper.fill(rows, in: frame)
    let first = try earliest?.fill(rows, in: frame)
    guard case .timestamps(let from) = low.values, case .timestamps(let to) = high.values else {
      throw GenerationError("the bounds are of different types")
    }
    var after: [Int64]?
    if case .timestamps(let instants)? = first?.values { after = instants }
    let nulls = low.nulls.union(high.nulls)
    let values = try (0..<rows.count).map { index -> Int64 in
      if nulls[index] { return 0 }
      guard from[index] <= to[index] else {
        throw GenerationError("no value is between the bounds", row: rows[index].row + 1)
      }
      let bits = key.draw(rows[index])
      let instant = instant(of: rows[index], bits, from[index], to[index])
      guard let after, first?.nulls[index] == false, after[index] >= instant else { return instant }
      return soon(after: after[index], bits, to[index])
    }
    return Column(.timestamps(values), nulls: nulls)
  }

  private func instant(of row: RowAttempt, _ bits: UInt64, _ from: Int64, _ to: Int64) -> Int64 {
    var share = SplitMix64.unit(bits)
    if tableRows.contains(row.row), row.attempt < Self.orderedAttempts {
      share = (Double(row.row - tableRows.lowerBound) + share) / Double(tableRows.count)
    }
    let seconds = UInt64(bitPattern: to &- from) / UInt64(Self.second)
    let offset = min(UInt64(Double(seconds) * share), seconds)
    return from &+ Int64(bitPattern: offset) &* Self.second
  }

  private func soon(after instant: Int64, _ bits: UInt64, _ to: Int64) -> Int64 {
    guard to > instant else { return instant }
    let room = min(UInt64(bitPattern: to &- instant) / UInt64(Self.second), Self.delay)
    let seconds = SplitMix64.reduce(SplitMix64.finalize(bits), below: room + 1)
    return instant &+ Int64(seconds) &* Self.second
  }
}

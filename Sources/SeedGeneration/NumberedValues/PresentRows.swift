/// Which unique value each row has, in a column that is NULL in some rows.
///
/// A row below the number of values has the value of its own number. The rows that are NULL there
/// leave values over, which the later rows with a value get in order. So a row's value doesn't
/// depend on how many rows there are.
///
/// To count rows quickly, the number of rows before every 256th one is kept.
package struct PresentRows: Sendable {
  /// What decides which value each row has.
  package struct Request: Hashable, Sendable {
    let key: ColumnKey
    let share: Double
    let count: Int64
    let first: Int64
    let end: Int64

    /// Creates a request with the parameters of ``PresentRows``' initializer.
    package init(key: ColumnKey, share: Double, count: Int64, first: Int64, end: Int64) {
      self.key = key
      self.share = share
      self.count = count
      self.first = first
      self.end = end
    }
  }

  /// The key that decides which rows have a value.
  private let key: ColumnKey
  /// The share of rows that have a value.
  private let share: Double
  private let first: Int64
  private let count: Int64
  /// The rows without a value before each block, among the first ``count`` rows.
  private let absent: [Int64]
  /// The rows with a value before each block, among the rows after these.
  private let present: [Int64]

  private static let blockSize: Int64 = 256
  /// How many rows are counted at most, before the first row is generated.
  private static let mostRows: Int64 = 1 << 26

  /// Counts rows; `nil` if more of them need a value than there are values, or if there are too many
  /// to count.
  ///
  /// - Parameters:
  ///   - key: the key that decides which rows have a value.
  ///   - share: the share of rows that have one.
  ///   - count: how many values there are.
  ///   - first: the first row.
  ///   - end: one past the last row.
  package init?(key: ColumnKey, share: Double, count: Int64, first: Int64, end: Int64) {
    guard count > 0, first >= 0, end >= first, end - first <= Self.mostRows else { return nil }
    self.key = key
    self.share = share
    self.first = first
    let rows = end - first
    self.count = min(count, rows)
    let middle = first + self.count
    let (absent, spare) = Self.sums(first..<middle) { !Self.hasValue($0, key, share) }
    let (present, needed) = Self.sums(middle..<end) { Self.hasValue($0, key, share) }
    guard needed <= spare else { return nil }
    self.absent = absent
    self.present = present
  }

  /// Counts the rows of a request; `nil` for the same reasons.
  package init?(_ request: Request) {
    self.init(
      key: request.key, share: request.share, count: request.count, first: request.first,
      end: request.end)
  }

  /// Whether a row has a value.
  @inline(__always)
  private static func hasValue(_ row: Int64, _ key: ColumnKey, _ share: Double) -> Bool {
    SplitMix64.unit(key.draw(row)) < share
  }

  private static func sums(
    _ rows: Range<Int64>, _ counts: (Int64) -> Bool
  ) -> (before: [Int64], total: Int64) {
    var before: [Int64] = []
    before.reserveCapacity(rows.count / Int(blockSize) + 1)
    var sum: Int64 = 0
    for row in rows {
      if (row - rows.lowerBound) % blockSize == 0 { before.append(sum) }
      if counts(row) { sum += 1 }
    }
    return (before, sum)
  }

  /// The number of a row's value, from 0; any number for a row without a value.
  package func place(of row: Int64) -> Int64 {
    let place = row - first
    guard place >= count, Self.hasValue(row, key, share) else { return place }
    let later = place - count
    let block = Int(later / Self.blockSize)
    guard present.indices.contains(block) else { return place }
    var rank = present[block]
    for other in (row - later % Self.blockSize)..<row where Self.hasValue(other, key, share) {
      rank += 1
    }
    return absentPlace(rank)
  }

  /// The index of the first row with a value left over after `rank` others.
  private func absentPlace(_ rank: Int64) -> Int64 {
    var low = 0
    var high = absent.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if absent[middle] <= rank { low = middle } else { high = middle }
    }
    var place = Int64(low) * Self.blockSize
    var seen = absent.isEmpty ? 0 : absent[low]
    while place < count {
      if !Self.hasValue(first + place, key, share) {
        if seen == rank { return place }
        seen += 1
      }
      place += 1
    }
    return place
  }
}

/// The rows of a table that a reference may pick: those of some of its steps, in order.
package struct RowRanges: Sendable, Hashable {
  /// The ranges, ascending and disjoint; adjacent ones are joined.
  package let ranges: [Range<Int64>]
  /// How many rows are before each range.
  private let offsets: [Int64]
  /// The number of rows.
  package let count: Int64

  package init(_ parts: [Range<Int64>]) {
    var joined: [Range<Int64>] = []
    for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) where !part.isEmpty {
      if let last = joined.last, last.upperBound >= part.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
      } else {
        joined.append(part)
      }
    }
    ranges = joined
    var total: Int64 = 0
    offsets = joined.map { range in
      defer { total += Int64(range.count) }
      return total
    }
    count = total
  }

  /// The row at an index below ``count``.
  @inline(__always)
  subscript(_ place: Int64) -> Int64 {
    if ranges.count == 1 { return ranges[0].lowerBound + place }
    var low = 0
    var high = ranges.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle] <= place { low = middle } else { high = middle }
    }
    return ranges[low].lowerBound + place - offsets[low]
  }

  /// How many of the rows are before a row.
  func count(before row: Int64) -> Int64 {
    var total: Int64 = 0
    for range in ranges {
      if row >= range.upperBound {
        total += Int64(range.count)
      } else {
        if row > range.lowerBound { total += row - range.lowerBound }
        break
      }
    }
    return total
  }
}

/// Numbers counted in bins of equal width.
package struct Bins: Sendable {
  /// The bounds of the bins, ascending: one more than there are bins.
  package private(set) var bounds: [Double]
  /// How many numbers each bin has.
  package private(set) var counts: [Int]

  /// Counts numbers.
  ///
  /// - Parameters:
  ///   - sorted: the numbers, finite and ascending; at least one.
  ///   - isWhole: whether they are whole, so that no bin is narrower than 1.
  ///   - most: how many bins there are at most.
  package init(_ sorted: [Double], isWhole: Bool, most: Int = 40) {
    let low = sorted.first ?? 0
    let high = sorted.last ?? 0
    let range = high - low
    guard range > 0, range.isFinite else {
      (bounds, counts) = ([low, isWhole ? low + 1 : low], [sorted.count])
      return
    }
    var width = range / Double(most)
    var bins = most
    if isWhole {
      width = max(1, width.rounded(.up))
      bins = min(most, (Int(exactly: (range / width).rounded(.down)) ?? most) + 1)
    }
    var counts = [Int](repeating: 0, count: bins)
    for number in sorted {
      let index = Int(exactly: ((number - low) / width).rounded(.down)) ?? 0
      counts[min(bins - 1, max(0, index))] += 1
    }
    self.counts = counts
    bounds = (0...bins).map { low + Double($0) * width }
  }
}

/// Numbers counted in bins of equal width.
struct Bins {
  /// The bounds of the bins, ascending: one more than there are bins.
  private(set) var bounds: [Double]
  private(set) var counts: [Int]

  /// How many bins there are, at most.
  private static let most = 40

  /// Counts numbers.
  ///
  /// - Parameters:
  ///   - sorted: the numbers, finite and ascending; at least one.
  ///   - isWhole: whether they are whole, so that no bin is narrower than 1.
  init(_ sorted: [Double], isWhole: Bool) {
    let low = sorted.first ?? 0
    let high = sorted.last ?? 0
    let range = high - low
    guard range > 0, range.isFinite else {
      (bounds, counts) = ([low, isWhole ? low + 1 : low], [sorted.count])
      return
    }
    var width = range / Double(Self.most)
    var bins = Self.most
    if isWhole {
      width = max(1, width.rounded(.up))
      bins = min(Self.most, Int((range / width).rounded(.down)) + 1)
    }
    var counts = [Int](repeating: 0, count: bins)
    for number in sorted {
      counts[min(bins - 1, max(0, Int((number - low) / width)))] += 1
    }
    self.counts = counts
    bounds = (0...bins).map { low + Double($0) * width }
  }
}

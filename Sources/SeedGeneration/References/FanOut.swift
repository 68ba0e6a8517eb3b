package import SeedSyntax

/// The distribution of a `count: 1..5 per order` step's rows over their parents.
///
/// The number of children of a parent is a function of the step's key and the parent's index alone,
/// so the parent of any child can be computed without the others. To find it quickly, the number of
/// children before every 256th parent is kept: 8 bytes for each 256 parents.
package struct FanOut: Sendable {
  /// The parents, in the order in which they get their children.
  package let parents: RowRanges
  /// The fewest children of a parent.
  let minimum: Int64
  /// The most children of a parent.
  package let maximum: Int64
  /// How many children there are in all.
  package let total: Int64

  /// The probability of each number of children; all numbers of the range are equally likely if it
  /// is `nil`.
  private let weighted: WeightedCounts?
  private let key: ColumnKey
  private let blocks: [Int64]
  private static let blockSize: Int64 = 256

  /// How many parents may have different numbers of children: these are added up before the first
  /// row.
  package static let mostParents: Int64 = 1 << 30

  /// - Returns: `nil` if the total exceeds 64 bits.
  package init?(
    parents: RowRanges, minimum: Int64, maximum: Int64, chances: RowCountChances? = nil,
    key: ColumnKey
  ) {
    self.parents = parents
    weighted = chances.map { WeightedCounts($0) }
    self.minimum = minimum
    self.maximum = maximum
    self.key = key
    guard !parents.count.multipliedReportingOverflow(by: maximum).overflow else { return nil }
    var sums: [Int64] = []
    var sum: Int64 = 0
    if minimum == maximum {
      sum = parents.count * minimum
    } else {
      sums.reserveCapacity(Int(parents.count / Self.blockSize) + 1)
      for index in 0..<parents.count {
        if index % Self.blockSize == 0 { sums.append(sum) }
        sum += Self.children(key.draw(index), minimum, maximum, weighted)
      }
    }
    blocks = sums
    total = sum
  }

  /// How many children the parent at an index has.
  @inline(__always)
  func children(ofParentAt parent: Int64) -> Int64 {
    minimum == maximum ? minimum : Self.children(key.draw(parent), minimum, maximum, weighted)
  }

  @inline(__always)
  private static func children(
    _ bits: UInt64, _ minimum: Int64, _ maximum: Int64, _ weighted: WeightedCounts?
  ) -> Int64 {
    if let weighted { return min(max(weighted.count(bits), minimum), maximum) }
    return minimum + Int64(SplitMix64.reduce(bits, below: UInt64(maximum - minimum) + 1))
  }

  /// Returns the parents of children, and each child's number among its siblings, from 0.
  ///
  /// - Parameter children: indices among all children of the step, each below ``total``.
  /// - Returns: the parents' indices and the numbers.
  package func locate(_ children: RowSelection) -> (parents: [Int64], ordinals: [Int64]) {
    let count = children.count
    var parents = [Int64](repeating: 0, count: count)
    var ordinals = [Int64](repeating: 0, count: count)
    if minimum == maximum {
      for index in 0..<count {
        (parents[index], ordinals[index]) = children[index].row.quotientAndRemainder(
          dividingBy: minimum)
      }
      return (parents, ordinals)
    }
    // Consecutive children usually have the same parent as the previous child, or the next parent:
    // start there.
    var parent: Int64 = -1
    var first: Int64 = 0
    var siblings: Int64 = 0
    for index in 0..<count {
      let child = children[index].row
      if parent < 0 || child < first || child >= first + siblings {
        if parent >= 0, child == first + siblings {
          first += siblings
          parent += 1
        } else {
          (parent, first) = blockStart(of: child)
        }
        siblings = self.children(ofParentAt: parent)
        while child >= first + siblings {
          first += siblings
          parent += 1
          siblings = self.children(ofParentAt: parent)
        }
      }
      parents[index] = parent
      ordinals[index] = child - first
    }
    return (parents, ordinals)
  }

  /// The index of the first child of the parent at an index.
  func firstChild(ofParentAt parent: Int64) -> Int64 {
    if minimum == maximum { return parent * minimum }
    let block = parent / Self.blockSize
    return (block * Self.blockSize..<parent).reduce(blocks[Int(block)]) {
      $0 + children(ofParentAt: $1)
    }
  }

  private func blockStart(of child: Int64) -> (parent: Int64, first: Int64) {
    var low = 0
    var high = blocks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if blocks[middle] <= child { low = middle } else { high = middle }
    }
    return (Int64(low) * Self.blockSize, blocks[low])
  }
}

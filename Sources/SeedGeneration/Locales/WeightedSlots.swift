/// Draws weighted choices with one table lookup: each choice has slots in proportion to its weight,
/// at least one.
struct WeightedSlots: Sendable {
  let slots: Permanent<UInt16>
  /// How many random bits a draw takes.
  let bits: UInt64

  /// - Parameters:
  ///   - weights: at most 2^`bits` of them.
  ///   - bits: the number of slots is 2 to the power of this.
  init(_ weights: [Int], bits: UInt64) {
    let size = 1 << Int(bits)
    let total = max(1, weights.reduce(0, +))
    let spare = max(0, size - weights.count)
    slots = Permanent(count: size) { slots in
      var sum = 0
      var used = 0
      for choice in 0..<min(weights.count, size) {
        sum += weights[choice]
        // The rounding error carries over to the next choice, so that all slots are used.
        let end = min(size, choice + 1 + Int(Double(spare) * (Double(sum) / Double(total))))
        let next = used + min(max(1, end - used), size - used)
        while used < next {
          slots[used] = UInt16(truncatingIfNeeded: choice)
          used += 1
        }
      }
      let last = UInt16(truncatingIfNeeded: max(0, weights.count - 1))
      while used < size {
        slots[used] = last
        used += 1
      }
    }
    self.bits = bits
  }

  /// The choice for the lowest ``bits`` of a number.
  @inline(__always)
  func draw(_ random: UInt64) -> Int { Int(slots[Int(random & (1 << bits - 1))]) }
}

@testable import SeedGeneration
import Testing

/// The keyed shuffle: a bijection for every count and key, and one that looks random.
@Suite struct PermutationTests {
  private static let keys = ["", "a", "users.email"].map {
    ColumnKey(seed: 42, table: "t", column: $0)
  }

  @Test(arguments: keys) func bijectionOfEveryCount(_ key: ColumnKey) {
    for count in 1...2000 as ClosedRange<UInt64> {
      let permutation = Permutation(count: count, key: key)
      var seen = [Bool](repeating: false, count: Int(count))
      for number in 0..<count {
        let place = permutation.apply(number)
        guard place < count, !seen[Int(place)] else {
          Issue.record("\(number) of \(count) goes to \(place)")
          return
        }
        seen[Int(place)] = true
      }
    }
  }

  @Test(arguments: [1 << 16, (1 << 16) + 1, 100_003, 1 << 20] as [UInt64])
  func bijectionOfLargeCounts(_ count: UInt64) {
    let permutation = Permutation(count: count, key: Self.keys[1])
    #expect(Set((0..<count).map { permutation.apply($0) }).count == Int(count))
  }

  @Test(arguments: [1 << 32, (1 << 62) - 1, 1 << 62, 1 << 63, (1 << 63) + 1, .max] as [UInt64])
  func hugeCountsStayInRange(_ count: UInt64) {
    let permutation = Permutation(count: count, key: Self.keys[2])
    let places = (0..<10_000 as Range<UInt64>).map { permutation.apply($0) }
    #expect(Set(places).count == places.count)
    #expect(places.allSatisfy { $0 < count })
    #expect(permutation.apply(count - 1) < count)
    #expect(permutation.apply(.max) < count)
  }

  @Test(arguments: [1, 2, 1000, (1 << 16) + 1, 1 << 20, (1 << 63) + 1] as [UInt64])
  func manyNumbersAtOnceGoWhereEachGoes(_ count: UInt64) {
    let permutation = Permutation(count: count, key: Self.keys[1])
    var numbers = (0..<5000 as Range<UInt64>).map { $0 &* 3 } + [count - 1, .max]
    let places = numbers.map { permutation.apply($0) }
    numbers.withUnsafeMutableBufferPointer { permutation.apply(to: $0) }
    #expect(numbers == places)
  }

  @Test func aCountOfNothingCountsAsOne() {
    #expect(Permutation(count: 0, key: Self.keys[0]).apply(7) == 0)
  }

  @Test func numbersBeyondTheCountBeginAgain() {
    let permutation = Permutation(count: 10, key: Self.keys[0])
    #expect(permutation.apply(23) == permutation.apply(3))
  }

  @Test func keysGiveDifferentOrders() {
    let orders = (0..<50).map { number in
      let permutation = Permutation(
        count: 1000, key: ColumnKey(seed: UInt64(number), table: "t", column: "c"))
      return (0..<1000 as Range<UInt64>).map { permutation.apply($0) }
    }
    #expect(Set(orders).count == 50)
  }

  /// Neighbours land anywhere: each bit of the difference between the places of two consecutive
  /// numbers is set about half of the time, the lowest too.
  @Test(arguments: [1 << 20, 1_000_003, 1 << 40] as [UInt64])
  func neighboursLandAnywhere(_ count: UInt64) {
    let permutation = Permutation(count: count, key: Self.keys[1])
    let bits = 64 - (count - 1).leadingZeroBitCount
    var changes = [Int](repeating: 0, count: bits)
    var rising = 0
    let tried = 20_000
    for number in 0..<UInt64(tried) {
      let (a, b) = (permutation.apply(number), permutation.apply(number + 1))
      if a < b { rising += 1 }
      for bit in 0..<bits where (a ^ b) >> UInt64(bit) & 1 == 1 { changes[bit] += 1 }
    }
    #expect(abs(rising - tried / 2) < tried / 10)
    // The highest bit of a count that is no power of two is set for fewer places.
    for (bit, count) in changes.enumerated().dropLast() {
      #expect(abs(count - tried / 2) < tried / 10, "bit \(bit)")
    }
  }

  /// The places of the first numbers are spread over the whole range, as those of a shuffle are.
  @Test func firstNumbersSpreadEvenly() {
    let permutation = Permutation(count: 1 << 32, key: Self.keys[2])
    var bins = [Int](repeating: 0, count: 64)
    for number in 0..<64_000 as Range<UInt64> { bins[Int(permutation.apply(number) >> 26)] += 1 }
    let statistic = bins.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
    // 63 degrees of freedom: the 99.99th percentile is 113.
    #expect(statistic < 113)
  }
}

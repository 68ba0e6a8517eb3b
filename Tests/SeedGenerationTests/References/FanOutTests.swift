@testable import SeedGeneration
import Testing

@Suite struct FanOutTests {
  private static let key = ColumnKey(seed: 3, table: "orders", column: "count")

  @Test(
    arguments: [
      (0, 0, 5), (1, 1, 1), (1, 0, 3), (5, 0, 0), (255, 1, 5), (256, 0, 12), (257, 0, 1),
      (1000, 3, 3),
      (3000, 0, 7), (700, 2, 300),
    ] as [(Int64, Int64, Int64)])
  func locateEqualsCounting(_ parents: Int64, _ least: Int64, _ most: Int64) throws {
    let ranges = RowRanges([10..<(10 + parents / 2), 5000..<(5000 + parents - parents / 2)])
    let fanOut = try #require(
      FanOut(parents: ranges, minimum: least, maximum: most, key: Self.key))
    var places: [Int64] = []
    var ordinals: [Int64] = []
    for place in 0..<parents {
      let children = fanOut.children(ofParentAt: place)
      #expect((least...most).contains(children))
      for ordinal in 0..<children {
        places.append(place)
        ordinals.append(ordinal)
      }
    }
    #expect(fanOut.total == Int64(places.count))
    let whole = fanOut.locate(.range(0..<fanOut.total))
    #expect(whole.parents == places)
    #expect(whole.ordinals == ordinals)

    guard fanOut.total > 0 else { return }
    let random = (0..<500 as Range<Int64>).map {
      Int64(SplitMix64.reduce(Self.key.draw($0), below: UInt64(fanOut.total)))
    }
    for list in [
      random, random.sorted(), Array(random.sorted().reversed()), [fanOut.total - 1, 0],
    ] {
      let found = fanOut.locate(.rows(list))
      #expect(found.parents == list.map { places[Int($0)] })
      #expect(found.ordinals == list.map { ordinals[Int($0)] })
    }
    let end = fanOut.locate(.range((fanOut.total / 2)..<fanOut.total))
    #expect(end.parents == Array(places[Int(fanOut.total / 2)...]))
  }

  @Test func allNumbersOfChildrenOccur() throws {
    let fanOut = try #require(
      FanOut(parents: RowRanges([0..<10_000]), minimum: 1, maximum: 5, key: Self.key))
    var counts = [Int](repeating: 0, count: 6)
    for place in 0..<10_000 as Range<Int64> { counts[Int(fanOut.children(ofParentAt: place))] += 1 }
    #expect(counts[0] == 0)
    #expect(counts[1...].allSatisfy { abs($0 - 2000) < 200 })
  }

  @Test func tooManyChildrenAreNone() {
    let parents = RowRanges([0..<(1 << 40)])
    #expect(FanOut(parents: parents, minimum: 1 << 40, maximum: 1 << 40, key: Self.key) == nil)
  }
}

@Suite struct RowRangesTests {
  @Test func joinsAndCounts() {
    let rows = RowRanges([20..<25, 0..<3, 3..<5, 30..<30, 22..<27])
    #expect(rows.ranges == [0..<5, 20..<27])
    #expect(rows.count == 12)
    let all = Array(0..<5) + Array(20..<27) as [Int64]
    #expect((0..<12).map { rows[$0] } == all)
    for row in -1...40 as ClosedRange<Int64> {
      #expect(rows.count(before: row) == Int64(all.count { $0 < row }))
    }
  }

  @Test func emptyAndManyRanges() {
    #expect(RowRanges([]).count == 0)
    #expect(RowRanges([]).count(before: 9) == 0)
    let parts = (0..<100 as Range<Int64>).map { ($0 * 10)..<($0 * 10 + $0 % 4) }
    let all = parts.flatMap(Array.init)
    let rows = RowRanges(parts.reversed())
    #expect((0..<rows.count).map { rows[$0] } == all)
  }
}

@Suite struct CombinationTests {
  private static let key = ColumnKey(seed: 3, table: "tags", column: "pairs")

  @Test(arguments: [[1], [7], [3, 5], [5, 3], [2, 3, 7], [100, 30], [1, 1, 9]] as [[UInt64]])
  func everyCombinationOnce(_ radices: [UInt64]) throws {
    let combination = try #require(Combination(radices: radices, key: Self.key, firstRow: 40))
    let count = Int64(try #require(Combination.count(radices)))
    let digits = radices.indices.map { combination.digits(of: $0, for: .range(40..<(40 + count))) }
    for (member, radix) in radices.enumerated() {
      #expect(digits[member].allSatisfy { (0..<Int64(radix)).contains($0) })
    }
    let rows = (0..<Int(count)).map { row in digits.map { $0[row] } }
    #expect(Set(rows).count == rows.count)
    #expect(
      combination.digits(of: 0, for: .rows([41, 40])) == [
        digits[0][count > 1 ? 1 : 0], digits[0][0],
      ])
  }

  @Test func hugeRadices() throws {
    let radices: [UInt64] = [1 << 40, 1 << 40, 3]
    #expect(Combination.count(radices) == nil)
    let combination = try #require(Combination(radices: radices, key: Self.key, firstRow: 0))
    let digits = radices.indices.map { combination.digits(of: $0, for: .range(0..<10_000)) }
    let rows = (0..<10_000).map { row in digits.map { $0[row] } }
    #expect(Set(rows).count == rows.count)
  }

  @Test func noCombinationOfNothing() {
    #expect(Combination(radices: [5, 0], key: Self.key, firstRow: 0) == nil)
  }
}

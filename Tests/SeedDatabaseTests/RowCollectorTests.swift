import SeedDatabase
import Testing

struct RowCollectorTests {
  /// Counts its instances.
  private final class Counted {
    private let alive: Alive
    let number: Int

    init(_ number: Int, _ alive: Alive) {
      self.number = number
      self.alive = alive
      alive.count += 1
    }

    deinit { alive.count -= 1 }
  }

  private final class Alive {
    var count = 0
  }

  @Test(arguments: [0, 1, 8, 9, 40, 41, 1_064, 1_065, 5_000])
  func valuesKeepTheirOrderAndAreFreedOnce(_ count: Int) {
    let alive = Alive()
    do {
      let collector = RowCollector<Counted>()
      for number in 0..<count { collector.append(Counted(number, alive)) }
      #expect(collector.count == count && alive.count == count)
      let values = collector.removeAll()
      #expect(values.map(\.number) == Array(0..<count))
      #expect(collector.count == 0 && alive.count == count)
    }
    #expect(alive.count == 0)
  }

  @Test(arguments: [0, 1, 9, 3_000]) func valuesThatNobodyTakesAreFreed(_ count: Int) {
    let alive = Alive()
    do {
      let collector = RowCollector<Counted>()
      for number in 0..<count { collector.append(Counted(number, alive)) }
    }
    #expect(alive.count == 0)
  }

  @Test func collectsAgainAfterRemovingAll() {
    let collector = RowCollector<String>()
    for number in 0..<20 { collector.append("\(number)") }
    #expect(collector.removeAll().count == 20)
    collector.append("a")
    #expect(collector.removeAll() == ["a"])
  }
}

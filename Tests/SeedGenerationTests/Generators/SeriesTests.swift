import SeedFormat
@testable import SeedGeneration
import SeedPlanning
@testable import SeedSchema
import Testing

/// Distributions and series: what their definitions promise.
@Suite struct SeriesTests {
  private func numbers(_ call: String, _ type: String = "float", rows: Int64 = 20_000) throws
    -> [Double]
  {
    try GeneratedColumn(call, type: type, rows: rows).values(rows).numbers
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private func variance(_ values: [Double]) -> Double {
    let middle = mean(values)
    return mean(values.map { ($0 - middle) * ($0 - middle) })
  }

  @Test func momentsOfDistributions() throws {
    let events = try numbers("poisson(2.5)", "integer")
    #expect(abs(mean(events) - 2.5) < 0.05 && abs(variance(events) - 2.5) < 0.1)
    let many = try numbers("poisson(10000)", "integer")
    #expect(abs(mean(many) - 10_000) < 5 && abs(variance(many) / 10_000 - 1) < 0.05)
    let waits = try numbers("exponential(30)")
    #expect(abs(mean(waits) - 30) < 1 && waits.allSatisfy { $0 >= 0 })
    let incomes = try numbers("lognormal(2500, 0.5)").sorted()
    #expect(abs(incomes[10_000] / 2500 - 1) < 0.03)
    let wealth = try numbers("pareto(1, 1.16)").sorted(by: >)
    #expect(wealth.allSatisfy { $0 >= 1 })
    let top = wealth.prefix(4000).reduce(0, +) / wealth.reduce(0, +)
    #expect((0.6...0.95).contains(top))
  }

  @Test func instantsByAProfile() throws {
    func instants(_ arguments: String) throws -> [Int64] {
      let column = try GeneratedColumn(
        "random_datetime(2024-01-01..2024-12-31, \(arguments))", type: "datetime", rows: 4000)
      return try column.values(4000).all.compactMap { value in
        if case .timestamp(let instant) = value { instant.microseconds / 1_000_000 } else { nil }
      }
    }
    func share(_ instants: [Int64], _ isCounted: (Int64) -> Bool) -> Double {
      Double(instants.filter(isCounted).count) / 4000
    }
    let business = try instants("hours=business, days=weekdays")
    #expect(share(business) { (8..<18).contains($0 / 3600 % 24) } > 0.9)
    // 1970-01-01 was a Thursday.
    #expect(share(business) { ($0 / 86_400 + 3) % 7 < 5 } > 0.9)
    #expect(share(try instants("hours=evening")) { (17..<24).contains($0 / 3600 % 24) } > 0.6)
    let (start, end): (Int64, Int64) = (1_704_067_200, 1_735_689_600)
    #expect(business.allSatisfy { (start..<end).contains($0) })
    let growing = try instants("growth=9")
    #expect(abs(share(growing) { $0 > (start + end) / 2 } - 0.7) < 0.03)
    #expect(share(try instants("season=christmas")) { $0 > end - 61 * 86_400 } > 0.28)
  }

  /// Each row's instant is in its own part of the range, and not before a given one.
  @Test func instantsInTheOrderOfTheRows() throws {
    func instants(_ arguments: String) throws -> [Int64] {
      let column = try GeneratedColumn(
        "random_datetime(2024-01-01..2024-12-31, \(arguments))", type: "datetime", rows: 1000)
      return try column.values(1000).all.compactMap { value in
        if case .timestamp(let instant) = value { instant.microseconds / 1_000_000 } else { nil }
      }
    }
    let (start, end): (Int64, Int64) = (1_704_067_200, 1_735_603_200)
    let ordered = try instants("order=rows")
    #expect(ordered.count == 1000 && ordered == ordered.sorted())
    #expect(ordered[0] < start + 31_537 && ordered[999] > end - 31_537)
    let late = try instants("order=rows, after=2024-07-01")
    #expect(late.allSatisfy { (1_719_792_000...end).contains($0) })
    #expect(Array(late.suffix(490)) == Array(ordered.suffix(490)))
    // Early rows follow soon.
    #expect(late.prefix(400).allSatisfy { $0 <= 1_719_792_000 + 86_400 })
  }

  @Test func instantsWithinSomeTime() throws {
    for arguments in ["2024-07-01..2024-12-31, within=3h", "2024-07-01, now, within=180m"] {
      let column = try GeneratedColumn("random_datetime(\(arguments))", type: "datetime", rows: 500)
      let instants = try column.values(500).all.compactMap { value -> Int64? in
        if case .timestamp(let instant) = value { instant.microseconds / 1_000_000 } else { nil }
      }
      #expect(instants.allSatisfy { (1_719_792_000...1_719_802_800).contains($0) })
      #expect(Set(instants).count > 400)
    }
  }

  @Test(arguments: [
    "within=never", "order=rows, growth=2", "order=columns", "after=2024-07-01",
  ])
  func ordersThatDoNotExist(_ arguments: String) {
    #expect(throws: (any Error).self) {
      try GeneratedColumn("random_datetime(\(arguments))", type: "datetime", rows: 10)
    }
  }

  /// Steps are independent and normally distributed; a row's position needs no other row.
  @Test func stepsOfAWalk() throws {
    let column = try GeneratedColumn("walk(100, 2)", type: "float", rows: 20_000)
    let values = try column.values(20_000).numbers
    #expect(values[0] == 100)
    let steps = zip(values.dropFirst(), values).map { $0 - $1 }
    #expect(abs(mean(steps)) < 0.06 && abs(variance(steps) - 4) < 0.15)
    let products = zip(steps.dropFirst(), steps).map { $0 * $1 }
    #expect(abs(mean(products)) < 0.1)
    #expect(try column.values(.rows([19_999, 7])).numbers == [values[19_999], values[7]])
  }

  @Test func boundsOfAWalk() throws {
    let values = try numbers("walk(50, 5, min=0, max=100)")
    #expect(values.allSatisfy { (0...100).contains($0) })
    // Reflected, not stuck.
    #expect(values.filter { $0 == 0 || $0 == 100 }.count < 20)
  }

  @Test func periodOfAWave() throws {
    let values = try numbers("seasonal(10, 4, period=12)", rows: 48)
    #expect(values[0] == 10)
    #expect(abs(values[3] - 14) < 1e-9 && abs(values[9] - 6) < 1e-9)
    #expect(abs(values[40] - values[4]) < 1e-9)
    let rising = try numbers("seasonal(0, 0, trend=0.5)", rows: 9)
    #expect(rising[8] == 4)
  }

  @Test func sineOfTurns() {
    #expect(PortableMath.sine(turns: 0) == 0)
    #expect(abs(PortableMath.sine(turns: 0.25) - 1) < 1e-14)
    #expect(abs(PortableMath.sine(turns: 1.0 / 12) - 0.5) < 1e-14)
    #expect(abs(PortableMath.sine(turns: -7.75) - 1) < 1e-13)
    #expect(PortableMath.sine(turns: .nan) == 0 && PortableMath.sine(turns: .infinity) == 0)
  }

  @Test func instantsInBursts() throws {
    let column = try GeneratedColumn(
      "random_datetime(2024-01-01..2024-12-31, hours=evening, bursts=12, burst=5m)",
      type: "datetime", rows: 4000)
    let instants = try column.values(4000).all.compactMap { value in
      if case .timestamp(let instant) = value { instant.microseconds / 1_000_000 } else { nil }
    }.sorted()
    #expect(instants.count == 4000)
    let end = try #require(Timestamp("2024-12-31T23:59:59Z")).microseconds / 1_000_000
    #expect(instants.allSatisfy { $0 <= end })
    // Twelve groups, in each of which the next instant is soon.
    let gaps = zip(instants.dropFirst(), instants).count { $0 - $1 > 3600 }
    #expect((5...12).contains(gaps))
  }

  @Test func correlatedNumbers() throws {
    let sample = try RecordSample(
      """
      height: normal(170, 10)
      weight: correlated({height}, 0.7, 75, 12, around=170, spread=10)
      rating: random_int(1, 5)
      price: correlated({rating}, -0.9, 100, 20)
      """, types: ["height": "float", "weight": "float", "rating": "integer", "price": "integer"],
      rows: 20_000)
    func numbers(_ name: String) -> [Double] { sample[name].compactMap { Double($0) } }
    func correlation(_ a: [Double], _ b: [Double]) -> Double {
      let (x, y) = (mean(a), mean(b))
      let shared = mean(zip(a, b).map { ($0 - x) * ($1 - y) })
      return shared / (variance(a) * variance(b)).squareRoot()
    }
    let weights = numbers("weight")
    #expect(weights.count == 20_000)
    #expect(abs(mean(weights) - 75) < 0.5 && abs(variance(weights) / 144 - 1) < 0.05)
    #expect(abs(correlation(numbers("height"), weights) - 0.7) < 0.02)
    let prices = numbers("price")
    #expect(prices.allSatisfy { $0 == $0.rounded() })
    #expect(correlation(numbers("rating"), prices) < -0.85)
  }

  @Test(arguments: [
    ("correlated({height}, 2, 75, 12)", "`r` must be from -1 to 1"),
    ("correlated({name}, 0.5, 75, 12)", "needs a number of the row"),
    ("correlated({height}, 0.5, 75, -1)", "a deviation that isn't negative"),
    ("correlated({height}, 0.5, 75, 1, spread=0)", "needs the mean and the standard deviation"),
  ])
  func wrongCorrelations(_ call: String, _ message: String) {
    let error = #expect(throws: DiagnosticsError.self) {
      _ = try RecordSample(
        "name: word()\nheight: normal(170, 10)\nweight: \(call)",
        types: ["height": "float", "weight": "float"])
    }
    #expect(error?.diagnostics.first?.message.contains(message) == true)
  }
}

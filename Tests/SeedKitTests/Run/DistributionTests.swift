@testable import SeedSchema
@testable import SeedKit
@testable import SeedGeneration
@testable import SeedPlanning
import Testing

/// Frequencies under fixed seeds: the same on every run, and near what the arguments say.
@Suite struct DistributionTests {
  private static let rows: Int64 = 100_000

  private func numbers(_ call: String, _ type: String) throws -> [Double] {
    try GeneratedColumn(call, type: type, rows: Self.rows).values(Self.rows).numbers
  }

  private func counts(_ call: String, _ type: String = "text") throws -> [String: Int] {
    let values = try GeneratedColumn(call, type: type, rows: Self.rows).values(Self.rows)
    return Dictionary(grouping: values.all.map { $0.text ?? "NULL" }, by: \.self).mapValues(\.count)
  }

  /// Pearson's chi-squared statistic of counts against shares.
  private func chiSquared(_ counts: [Int], _ shares: [Double]) -> Double {
    let total = Double(counts.reduce(0, +))
    let sum = shares.reduce(0, +)
    return zip(counts, shares).reduce(0) { statistic, pair in
      let expected = pair.1 / sum * total
      return statistic + (Double(pair.0) - expected) * (Double(pair.0) - expected) / expected
    }
  }

  @Test func integersAreUniform() throws {
    var bins = [Int](repeating: 0, count: 100)
    for value in try numbers("random_int(1, 100)", "integer") { bins[Int(value) - 1] += 1 }
    // 99 degrees of freedom: the 99.99th percentile is 161.
    #expect(chiSquared(bins, [Double](repeating: 1, count: 100)) < 161)
  }

  @Test func doublesAreUniform() throws {
    let values = try numbers("random_float(-2, 6)", "float")
    #expect(values.allSatisfy { (-2...6).contains($0) })
    #expect(abs(values.reduce(0, +) / 100_000 - 2) < 0.03)
  }

  @Test func normalHasItsMeanAndDeviation() throws {
    let values = try numbers("normal(170, 10)", "float")
    let mean = values.reduce(0, +) / 100_000
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 100_000
    #expect(abs(mean - 170) < 0.2)
    #expect(abs(variance.squareRoot() - 10) < 0.2)
    let within = values.count { abs($0 - 170) <= 10 }
    #expect(abs(Double(within) / 100_000 - 0.6827) < 0.01)
  }

  @Test func weightsAreKept() throws {
    let found = try counts("weighted(user=90, guest=8, admin=2)")
    let bins = ["user", "guest", "admin"].map { found[$0] ?? 0 }
    #expect(bins.reduce(0, +) == 100_000)
    // 2 degrees of freedom: the 99.99th percentile is 18.4.
    #expect(chiSquared(bins, [90, 8, 2]) < 18.4)
  }

  @Test func zipfFallsAsTheLawSays() throws {
    let values = try numbers("zipf(1..1000, s=1.2)", "integer")
    let shares = (1...1000).map { PortableMath.exp(-1.2 * PortableMath.log(Double($0))) }
    var bins = [Int](repeating: 0, count: 20)
    for value in values where value <= 20 { bins[Int(value) - 1] += 1 }
    let tail = values.count { $0 > 20 }
    let expected = Array(shares.prefix(20)) + [shares.dropFirst(20).reduce(0, +)]
    // 20 degrees of freedom: the 99.99th percentile is 52.4.
    #expect(chiSquared(bins + [tail], expected) < 52.4)
    #expect(values.allSatisfy { (1...1000).contains($0) })
  }

  @Test func choicesAreUniformAndCyclesInOrder() throws {
    let found = try counts("random_choice([a, b, c, d])")
    #expect(chiSquared(["a", "b", "c", "d"].map { found[$0] ?? 0 }, [1, 1, 1, 1]) < 23.4)
    let cycle = try GeneratedColumn("cycle([x, y, z])", type: "text").values(7)
    #expect(cycle.strings == ["x", "y", "z", "x", "y", "z", "x"])
  }

  @Test(arguments: [("random_bool()", 0.5), ("random_bool(30%)", 0.3), ("random_bool(0.02)", 0.02)])
  func sharesOfTruth(_ call: String, _ share: Double) throws {
    let found = try counts(call, "boolean")
    #expect(abs(Double(found["true"] ?? 0) / 100_000 - share) < 0.006)
  }

  @Test func extremeSharesAreExact() throws {
    #expect(try counts("random_bool(100%)", "boolean") == ["true": 100_000])
    #expect(try counts("random_bool(0)", "boolean") == ["false": 100_000])
    #expect(try counts("maybe(0, 7)", "integer, nullable: true") == ["NULL": 100_000])
    #expect(try counts("maybe(100%, 7)", "integer, nullable: true") == ["7": 100_000])
    #expect(try counts("weighted(a=1, b=0)") == ["a": 100_000])
  }

  @Test func maybeLeavesOutItsShare() throws {
    let missing = try counts("maybe(90%, 7)", "integer, nullable: true")["NULL"] ?? 0
    #expect(abs(Double(missing) / 100_000 - 0.1) < 0.005)
  }

  /// What is drawn for one column tells nothing about another one.
  @Test func columnsAreIndependent() throws {
    let project = Project.of(
      """
      factory: things
      fields: { a: integer, b: integer }
      values: { a: 'random_int(0, 9)', b: 'random_int(0, 9)' }
      """)
    let plan = try Planner.plan(factory: "things", rows: 10_000, in: project)
    let rows = try plan.sample(rows: Array(1...10_000)).rows
    let equal = rows.count { $0.values[0] == $0.values[1] }
    #expect(abs(equal - 1000) < 150)
  }

  /// A grid of digits holds every number of them between the bounds, and no other.
  @Test func digitsOfDoubles() throws {
    #expect(
      Set(try numbers("random_float(0.11, 0.41, digits=1)", "float")) == [0.2, 0.3, 0.4])
    #expect(Set(try numbers("random_float(0.29, 0.31, digits=2)", "float")) == [0.29, 0.30, 0.31])
    #expect(Set(try numbers("random_float(-0.2, 0.1, digits=1)", "float")) == [-0.2, -0.1, 0, 0.1])
  }
}

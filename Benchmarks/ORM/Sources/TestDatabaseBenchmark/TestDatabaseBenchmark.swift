import Foundation
import SeedORM
import SeedTesting

/// `TestDatabaseBenchmark [tests] [parallel]`: how long a test waits for its database and for its
/// removal, on a scenario of some thousand rows. `SEEDKIT_TEST_POSTGRES` names a server.
@main
enum TestDatabaseBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let (count, parallel) = (arguments.first ?? 200, arguments.dropFirst().first ?? 1)
    print("| database | isolation | tests | at a time | median | 95 % |\n|---|---|---|---|---|---|")
    try await measure(.sqlite, .copy, count, parallel)
    try await measure(.sqlite, .rollback, count, parallel)
    guard ProcessInfo.processInfo.environment["SEEDKIT_TEST_POSTGRES"] != nil else { return }
    try await measure(.postgres, .copy, count, parallel)
    try await measure(.postgres, .rollback, count, parallel)
  }

  /// The folder of SeedKit itself, with its shop.
  private static let root = (0..<5).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.path

  private static func measure(
    _ kind: SeededDatabase.Kind, _ isolation: SeededDatabase.Isolation, _ count: Int,
    _ parallel: Int
  ) async throws {
    // About 1,000 rows of the shop.
    let seeded = try SeededDatabase.scenario(
      "shop", with: [.count("user", 40), .count("product", 60), .count("category", 10)], on: kind,
      isolation: isolation, folder: root)
    _ = try await once(seeded)
    var times: [Double] = []
    try await withThrowingTaskGroup(of: Double.self) { group in
      for number in 0..<count {
        if number >= parallel, let time = try await group.next() { times.append(time) }
        group.addTask { try await once(seeded) }
      }
      for try await time in group { times.append(time) }
    }
    times.sort()
    func text(_ share: Double) -> String {
      let value = times[min(times.count - 1, Int(Double(times.count) * share))]
      return String(format: "%.2f ms", value * 1000)
    }
    print("| \(kind) | \(isolation) | \(count) | \(parallel) | \(text(0.5)) | \(text(0.95)) |")
  }

  /// What a test costs beyond its own work: one statement that proves that the data is there.
  private static func once(_ seeded: SeededDatabase) async throws -> Double {
    let start = ContinuousClock.now
    try await seeded.withDatabase { db, _ in
      let users = try await db.fetchOne(Int.self, "select count(*) from users")
      precondition(users == 43)
      return ((), hasFailed: false)
    }
    return (ContinuousClock.now - start) / .seconds(1)
  }
}

import Observatory
import SeedKit
import SeedTesting
import Testing

private let schema = SchemaSource.migration(inputs: ["Sources/Observatory/Migrations.swift"]) {
  try await Migrations.apply(to: $0)
}

/// Each test has a database of its own, with the app's schema and the data of
/// `Scenarios/night.yaml`.
@Suite(.ownGenerators, .seeded("night", schema: schema))
struct SightingTests {
  @Test func everySightingHasAnObserver() async throws {
    let count = try await Database.current.fetchOne(
      Int.self, "SELECT count(*) FROM sightings JOIN observers o ON o.id = observer_id")
    #expect(count == 60)
  }

  @Test(arguments: 1...3) func whatATestDeletesIsThereForTheNext(_ number: Int) async throws {
    let before = try await Database.current.fetchOne(Int.self, "SELECT count(*) FROM sightings")
    #expect(before == 60)
    _ = try await Database.current.execute("DELETE FROM sightings")
  }

  @Test func ownGeneratorsGiveValues() async throws {
    let wrong = try await Database.current.fetchOne(
      Int.self, "SELECT count(*) FROM sightings WHERE constellation NOT LIKE '% (5)'")
    #expect(wrong == 0)
  }
}

import Foundation
import SeedORM
import SeedSchema
import Testing

/// Elements of arrays are found, whatever their type, and numbers are rounded alike.
@Suite struct ElementTests {
  private struct Lists: Model, Codable, Equatable {
    var id: Int
    var instants: [Date]
    var days: [CivilDate]
    var bytes: [Data]
    var prices: [Decimal]
    var flags: [Bool]
    var sizes: [Double]
    var keys: [UUID]
    var size: Double

    static let table = define("lists") { $0.id(.notGenerated) }
  }

  @Test(arguments: TestDatabase.available)
  func elementsOfEachTypeAreFound(_ kind: TestDatabase) async throws {
    let instant = Date(timeIntervalSince1970: 1.5)
    let day = CivilDate(daysSinceEpoch: 7)
    let key = UUID()
    try await kind.withDatabase { db in
      try await db.createTables(Lists.self)
      try await Lists.create(
        [
          Lists(
            id: 1, instants: [instant, .distantPast], days: [day], bytes: [Data([0, 255])],
            prices: [0.25], flags: [true],
            sizes: [0.1, .infinity], keys: [key], size: 0),
          Lists(
            id: 2, instants: [], days: [], bytes: [], prices: [], flags: [], sizes: [], keys: [],
            size: 0),
        ], in: db)
      func ids(_ condition: (ModelColumns<Lists>) -> Condition) async throws -> [Int] {
        try await Lists.where(condition).order { $0.id.ascending }.fetch(in: db).map(\.id)
      }
      #expect(try await Lists.get(1, in: db).instants == [instant, .distantPast])
      #expect(try await ids { $0.instants.contains(instant) } == [1])
      #expect(try await ids { !$0.instants.contains(instant) } == [2])
      #expect(try await ids { $0.days.contains(day) } == [1])
      #expect(try await ids { $0.bytes.contains(Data([0, 255])) } == [1])
      #expect(try await ids { $0.prices.contains(0.25) } == [1])
      #expect(try await ids { $0.flags.contains(true) } == [1])
      #expect(try await ids { $0.sizes.contains(0.1) } == [1])
      #expect(try await ids { $0.sizes.contains(.infinity) } == [1])
      #expect(try await ids { $0.keys.contains(key) } == [1])
      #expect(try await ids { $0.keys.contains(UUID()) } == [])
    }
  }

  @Test(arguments: TestDatabase.available)
  func halvesAreRoundedAsInSwift(_ kind: TestDatabase) async throws {
    let sizes = [-2.5, -1.5, -0.4, 0, 0.5, 1.5, 2.5, 3.49, 9_007_199_254_740_991]
    try await kind.withDatabase { db in
      try await db.createTables(Lists.self)
      try await Lists.create(
        sizes.enumerated().map {
          Lists(
            id: $0, instants: [], days: [], bytes: [], prices: [], flags: [], sizes: [], keys: [],
            size: $1)
        }, in: db)
      let found = try await Lists.all.order { $0.id.ascending }.select { $0.size.rounded }
        .fetch(in: db).map { $0 + 0 }
      #expect(found == sizes.map { $0.rounded() })
    }
  }
}

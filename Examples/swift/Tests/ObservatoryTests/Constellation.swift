import SeedKit
import Testing

/// A generator of the project's own: `constellation(stars=5)` in factory files.
struct Constellation: CustomGenerator {
  let name = "constellation"
  let summary = "A constellation, and how many of its stars one sees"
  let parameters = [CustomParameter("stars", "how many; 7", default: .integer(7))]
  let kind = ValueKind.text

  func value(_ row: inout CustomRow) throws -> SQLValue {
    let names = ["Lyra", "Orion", "Draco", "Cygnus", "Vela"]
    let stars = row["stars"]?.integerValue ?? 7
    return .text("\(names[row.random(below: names.count)]) (\(stars))")
  }
}

/// Adds the project's generators before the tests of a suite are seeded.
struct OwnGenerators: SuiteTrait, TestScoping {
  private static let registration = Result {
    try GeneratorRegistry.register(Constellation())
  }

  func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    try Self.registration.get()
    try await function()
  }
}

extension Trait where Self == OwnGenerators {
  static var ownGenerators: Self { Self() }
}

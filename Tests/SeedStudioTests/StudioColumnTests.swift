import Foundation
import SeedKit
import TestSupport
import Testing

@testable import SeedStudio

@Suite("Distributions of the studio")
struct StudioColumnTests {
  @Test("say how many rows were looked at, and count their values")
  func statistics() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      let answer = try await StudioProject.ask(
        studio, "columns", ["scenario": "shop", "table": "users"])
      #expect(answer["sample"] as? Int == 101)
      #expect(answer["total"] as? Int == 101)
      let columns = try #require(answer["columns"] as? [[String: Any]])
      let age = try #require(columns.first { $0["name"] as? String == "age" })
      let nulls = try #require(age["nulls"] as? Int)
      #expect((20...80).contains(nulls))
      let histogram = try #require(age["histogram"] as? [String: Any])
      #expect((histogram["counts"] as? [Int])?.reduce(0, +) == 101 - nulls)
      let name = try #require(columns.first { $0["name"] as? String == "name" })
      let lengths = try #require(name["lengths"] as? [String: Any])
      #expect((lengths["counts"] as? [Int])?.reduce(0, +) == 101)
    }
  }

  @Test("look at rows spread over all steps of a large table")
  func spread() async throws {
    var files = StudioProject.files
    files["Scenarios/shop.yaml"] = """
      scenario: shop
      steps:
        - create: user
          count: 40000000
        - create: user
          count: 60000000
          values: { age: 99 }

      """
    try await TestFolder.with(files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      let answer = try await StudioProject.ask(
        studio, "columns", ["scenario": "shop", "table": "users"])
      #expect(answer["sample"] as? Int == 10_000)
      #expect(answer["total"] as? Int == 100_000_000)
      let columns = try #require(answer["columns"] as? [[String: Any]])
      let age = try #require(columns.first { $0["name"] as? String == "age" })
      let top = try #require((age["top"] as? [[String: Any]])?.first)
      #expect(top["value"] as? String == "99")
      #expect(top["count"] as? Int == 6000)
    }
  }

  @Test("Bins hold every number once")
  func bins() {
    for numbers in [
      [5.0], [0, 0.5, 1], [1, 2, 3], [-10, 1e9], Array(stride(from: 0.0, to: 100, by: 1)),
    ] {
      for isWhole in [true, false] {
        let bins = Bins(numbers, isWhole: isWhole)
        #expect(bins.counts.reduce(0, +) == numbers.count)
        #expect(bins.bounds.count == bins.counts.count + 1)
      }
    }
  }
}

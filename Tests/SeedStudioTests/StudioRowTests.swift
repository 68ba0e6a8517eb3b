import Foundation
import SeedFormat
import SeedKit
import SeedPlanning
import TestSupport
import Testing

@testable import SeedStudio

@Suite("Rows of the studio")
struct StudioRowTests {
  @Test("are those that a run writes, with their origins and references")
  func rows() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      let page = try await StudioProject.ask(
        studio, "rows", ["scenario": "shop", "table": "users", "from": "99", "count": "5"])
      let rows = try #require(page["rows"] as? [[String: Any]])
      #expect(rows.map { $0["number"] as? Int } == [99, 100, 101])
      let project = Project.read(try ProjectFiles.read(folder.path))
      let plan = try Planner.plan("shop", in: project)
      let expected = try plan.sample(of: "user", rows: [99, 100, 101])
      let columns = try #require(page["columns"] as? [[String: Any]])
      #expect(columns.map { $0["name"] as? String } == expected.columns)
      let names = rows.map { ($0["cells"] as? [Any])?[1] as? String }
      #expect(names == expected.rows.map { $0.values[1].text })
      #expect(names.last == "root")
      let rowGroups = try #require(page["rowGroups"] as? [[String: Any]])
      let origins = rowGroups.compactMap { ($0["origins"] as? [[String: Any]])?[1] }
      #expect(origins.map { $0["from"] as? String } == ["factory", "step"])
      #expect((origins.first?["file"] as? String)?.hasSuffix("Factories/user.yaml") == true)
      #expect(origins.map { $0["line"] as? Int } == [9, 8])
    }
  }

  @Test("of a factory by itself have any number")
  func factory() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      let page = try await StudioProject.ask(
        studio, "rows",
        ["factory": "user", "table": "users", "from": "99000000", "count": "3"])
      let rows = try #require(page["rows"] as? [[String: Any]])
      #expect(rows.map { $0["number"] as? Int } == [99_000_000, 99_000_001, 99_000_002])
    }
  }

  @Test("know the rows that refer to them")
  func children() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      var expected: [Int: [Int]] = [:]
      let orders = try await StudioProject.ask(
        studio, "rows", ["scenario": "shop", "table": "orders", "count": "500"])
      for row in try #require(orders["rows"] as? [[String: Any]]) {
        let parent = try #require((row["references"] as? [Any])?[0] as? Int)
        expected[parent, default: []].append(try #require(row["number"] as? Int))
      }
      for parent in [1, 50, 101] {
        let found = try await StudioProject.ask(
          studio, "children", ["scenario": "shop", "table": "users", "row": "\(parent)"])
        let groups = try #require(found["groups"] as? [[String: Any]])
        let group = try #require(groups.first { $0["table"] as? String == "orders" })
        #expect(group["rows"] as? [Int] ?? [] == expected[parent] ?? [])
        #expect(group["count"] as? Int == expected[parent]?.count ?? 0)
      }
    }
  }

  @Test(
    "beyond what can be counted are refused", arguments: ["0", "-1", "x", "9223372036854775807"])
  func nonsense(from: String) async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      let answer = try await StudioProject.ask(
        studio, "rows", ["factory": "user", "table": "users", "from": from])
      #expect(answer["status"] as? Int == 400)
    }
  }
}

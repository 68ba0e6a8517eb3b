import Foundation
import SeedKit
import TestSupport
import Testing

@testable import SeedStudio

@Suite("The graph of the studio")
struct StudioGraphTests {
  @Test("has a box for each table and a line for each key")
  func drawing() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      let graph = try await StudioProject.ask(studio, "graph", ["scenario": "shop"])
      let boxes = try #require(graph["boxes"] as? [[String: Any]])
      #expect(boxes.map { $0["name"] as? String } == ["users", "orders"])
      #expect(boxes.map { $0["refersToItself"] as? Bool } == [true, false])
      let lines = try #require(graph["lines"] as? [[String: Any]])
      #expect(lines.count == 1)
      #expect(lines.first?["to"] as? String == "users")
      #expect((lines.first?["path"] as? String)?.hasPrefix("M190 23C") == true)
      let near = try await StudioProject.ask(
        studio, "graph", ["scenario": "shop", "around": "orders"])
      #expect((near["boxes"] as? [Any])?.count == 2)
    }
  }

  @Test("Details say which tables have changed, and what a run takes")
  func details() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      let before = try await StudioProject.ask(studio, "details", ["scenario": "shop"])
      #expect(before["seconds"] as? Double == 7)
      let original = try #require(StudioProject.files["Factories/order.yaml"])
      try folder.write(
        original.replacing("random_decimal(1, 100)", with: "random_decimal(1, 900)"),
        to: "Factories/order.yaml")
      await studio.look()
      let after = try await StudioProject.ask(studio, "details", ["scenario": "shop"])
      let old = try #require(before["digests"] as? [String: String])
      let new = try #require(after["digests"] as? [String: String])
      #expect(old["users"] == new["users"])
      #expect(old["orders"] != nil && old["orders"] != new["orders"])
    }
  }

  /// Graphs with cycles, chains, and tables without keys.
  @Test(
    "Boxes never overlap, and each line starts at the table that is referenced", arguments: 1...12)
  func layout(_ seed: Int) {
    var state = UInt64(seed)
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, below)
    }
    let count = 1 + random(seed * 16)
    let links = (0..<random(count * 2)).map { _ in
      GraphLayout.Link(child: random(count), parent: random(count))
    }
    let layout = GraphLayout(count, links)
    let (width, height) = GraphLayout.box
    #expect(layout.boxes.count == count && layout.paths.count == links.count)
    var overlaps = 0
    for (place, one) in layout.boxes.enumerated() {
      for other in layout.boxes.dropFirst(place + 1)
      where abs(one.x - other.x) < width && abs(one.y - other.y) < height {
        overlaps += 1
      }
      #expect(one.x >= 0 && one.y >= 0)
      #expect(one.x + width <= layout.size.x + 1 && one.y + height <= layout.size.y + 1)
    }
    #expect(overlaps == 0)
    for (link, path) in zip(links, layout.paths) {
      #expect(path.isEmpty == (link.child == link.parent))
    }
  }
}

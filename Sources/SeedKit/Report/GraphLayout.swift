/// The positions of a graph's tables in layers, referenced ones on the left, and the lines between
/// them.
///
/// After K. Sugiyama, S. Tagawa and M. Toda, "Methods for visual understanding of hierarchical
/// system structures" (1981).
package struct GraphLayout: Sendable {
  /// A position, in pixels from the top left corner.
  package struct Point: Sendable, Hashable {
    package var x = 0.0
    package var y = 0.0
  }

  /// A key: the table that has it, and the one that it references.
  package struct Link: Sendable, Hashable {
    package var child: Int
    package var parent: Int

    package init(child: Int, parent: Int) {
      self.child = child
      self.parent = parent
    }
  }

  /// The size of a table's box.
  package static let box = (width: 190.0, height: 46.0)
  /// The space between two columns of boxes, and between two boxes of a column.
  static let gap = (x: 90.0, y: 16.0)
  /// The most boxes in a column; a layer with more has several columns.
  static let tallest = 22
  /// The height of the gap where a line passes between boxes, and of the line in it.
  static let passage = (height: 14.0, line: 3.0)
  /// The most lines for which each gets its own path between the boxes.
  private static let mostRouted = 1200

  /// The top left corner of each table's box.
  package private(set) var boxes: [Point]
  /// The line of each link as an SVG path, from the referenced table to the referencing one; empty
  /// for a table that references itself.
  package private(set) var paths: [String]
  /// The size of the drawing.
  package private(set) var size = Point()

  /// Places the tables.
  ///
  /// - Parameters:
  ///   - count: how many tables there are.
  ///   - links: the keys between them.
  package init(_ count: Int, _ links: [Link]) {
    let others = links.filter { $0.child != $0.parent }
    let forward = Set(Self.withoutCycles(count, others))
    let layers = GraphLayers(
      count, forward.sorted { ($0.child, $0.parent) < ($1.child, $1.parent) })
    let linked = Set(others.flatMap { [$0.child, $0.parent] })
    var placing = GraphPlacing(
      (0..<count).filter { linked.contains($0) }.map { ($0, layers.layer[$0]) })
    // Long lines get their own gaps, so that no box is in their way.
    var passages: [Link: [Int]] = [:]
    for link in forward.sorted(by: { ($0.child, $0.parent) < ($1.child, $1.parent) }) {
      passages[link] = placing.connect(link, passes: forward.count <= Self.mostRouted)
    }
    placing.arrange()
    size = placing.place()
    boxes = (0..<count).map { placing.corner(of: $0) ?? Point() }
    paths = []
    placeUnlinked((0..<count).filter { !linked.contains($0) })
    paths = links.map { link in
      link.child == link.parent
        ? "" : path(of: link, through: (passages[link] ?? []).map { placing.items[$0].corner })
    }
  }

  /// Tables without references are below the others.
  private mutating func placeUnlinked(_ tables: [Int]) {
    let across = Self.box.width + 20
    let perLine = max(3, Int(((size.x + Self.gap.x) / across).rounded(.down)))
    let top = size.y > 0 ? size.y + 30 : 0
    for (order, table) in tables.enumerated() {
      boxes[table] = Point(
        x: Double(order % perLine) * across,
        y: top + Double(order / perLine) * (Self.box.height + Self.gap.y))
      size.x = max(size.x, boxes[table].x + Self.box.width)
      size.y = max(size.y, boxes[table].y + Self.box.height)
    }
  }

  /// The links without those that close cycles in a depth-first search.
  private static func withoutCycles(_ count: Int, _ links: [Link]) -> [Link] {
    var next = [[Link]](repeating: [], count: count)
    for link in links { next[link.child].append(link) }
    var isOpen = [Bool](repeating: false, count: count)
    var isDone = isOpen
    var kept: [Link] = []
    for start in 0..<count where !isDone[start] {
      var path = [(node: start, edge: 0)]
      isOpen[start] = true
      while let (node, edge) = path.last {
        guard edge < next[node].count else {
          isOpen[node] = false
          isDone[node] = true
          path.removeLast()
          continue
        }
        path[path.count - 1].edge += 1
        let link = next[node][edge]
        if isOpen[link.parent] { continue }
        kept.append(link)
        if !isDone[link.parent] {
          isOpen[link.parent] = true
          path.append((link.parent, 0))
        }
      }
    }
    return kept
  }

  private func path(of link: Link, through passages: [Point]) -> String {
    let (width, height) = Self.box
    let start = boxes[link.parent]
    let end = boxes[link.child]
    func text(_ points: Double...) -> String {
      points.map { String(Int(exactly: $0.rounded()) ?? 0) }.joined(separator: " ")
    }
    guard end.x > start.x + width / 2 else {
      // Against the direction of the layers: around the boxes.
      let (x1, y1) = (start.x, start.y + height * 0.75)
      let (x2, y2) = (end.x + width, end.y + height * 0.75)
      let low = max(y1, y2) + height
      return "M\(text(x1, y1))C\(text(x1 - 60, low, x2 + 60, low, x2, y2))"
    }
    var (x, y) = (start.x + width, start.y + height / 2)
    var path = "M\(text(x, y))"
    for passage in passages {
      let (toX, toY) = (passage.x, passage.y + Self.passage.line)
      let middle = (x + toX) / 2
      path += "C\(text(middle, y, middle, toY, toX, toY))L\(text(toX + width, toY))"
      (x, y) = (toX + width, toY)
    }
    let middle = (x + end.x) / 2
    let endY = end.y + height / 2
    return path + "C\(text(middle, y, middle, endY, end.x, endY))"
  }
}

/// Boxes and passages of lines, while a ``GraphLayout`` places them.
struct GraphPlacing {
  /// A box, or the gap where a line passes through a layer.
  struct Item {
    var layer: Int
    var isPassage: Bool
    /// The items of the adjacent layers that a line connects it to.
    var near: [Int] = []
    /// Its position in its layer.
    var order = 0
    var corner = GraphLayout.Point()

    fileprivate var space: Double {
      isPassage ? GraphLayout.passage.height : GraphLayout.box.height + GraphLayout.gap.y
    }
    fileprivate var middle: Double {
      isPassage ? GraphLayout.passage.line : GraphLayout.box.height / 2
    }
  }

  private(set) var items: [Item] = []
  private var boxes: [Int: Int] = [:]
  private var layers: [[Int]] = []

  /// - Parameter nodes: the tables that have lines, with their layers.
  init(_ nodes: [(node: Int, layer: Int)]) {
    for (node, layer) in nodes {
      boxes[node] = items.count
      items.append(Item(layer: layer, isPassage: false))
    }
  }

  func corner(of node: Int) -> GraphLayout.Point? { boxes[node].map { items[$0].corner } }

  /// Connects two boxes.
  ///
  /// - Returns: the passages of the line, from the referenced table to the other.
  mutating func connect(_ link: GraphLayout.Link, passes: Bool) -> [Int] {
    guard let parent = boxes[link.parent], let child = boxes[link.child] else { return [] }
    var passages: [Int] = []
    var last = parent
    if passes, items[parent].layer + 1 < items[child].layer {
      for layer in items[parent].layer + 1..<items[child].layer {
        items.append(Item(layer: layer, isPassage: true, near: [last]))
        items[last].near.append(items.count - 1)
        last = items.count - 1
        passages.append(last)
      }
    }
    items[last].near.append(child)
    items[child].near.append(last)
    return passages
  }

  /// Orders each layer by the positions of its neighbours, sweeping forwards and backwards.
  mutating func arrange() {
    layers = [[Int]](repeating: [], count: (items.map(\.layer).max() ?? -1) + 1)
    for (index, item) in items.enumerated() {
      items[index].order = layers[item.layer].count
      layers[item.layer].append(index)
    }
    for _ in 0..<12 {
      for layer in layers.indices.dropFirst() { sort(layer, after: -1) }
      for layer in layers.indices.dropLast().reversed() { sort(layer, after: 1) }
    }
  }

  private mutating func sort(_ layer: Int, after side: Int) {
    let weights = layers[layer].map { place -> Double in
      let item = items[place]
      let near = item.near.filter { (items[$0].layer - item.layer).signum() == side }
      if near.isEmpty { return Double(item.order) / Double(max(1, layers[layer].count)) }
      return near.reduce(0.0) {
        $0 + Double(items[$1].order) / Double(max(1, layers[items[$1].layer].count))
      } / Double(near.count)
    }
    let sorted = zip(layers[layer], weights).enumerated()
      .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
    layers[layer] = sorted
    for (order, place) in sorted.enumerated() { items[place].order = order }
  }

  /// Computes the corner of each item.
  ///
  /// - Returns: the size of the drawing.
  mutating func place() -> GraphLayout.Point {
    var x = 0.0
    var height = 0.0
    var columns: [(items: [Int], height: Double)] = []
    for layer in layers where !layer.isEmpty {
      let boxes = layer.count { !items[$0].isPassage }
      let count = max(1, (boxes + GraphLayout.tallest - 1) / GraphLayout.tallest)
      let perColumn = (layer.count + count - 1) / count
      for column in 0..<count {
        let part = Array(layer.dropFirst(column * perColumn).prefix(perColumn))
        var y = 0.0
        for place in part {
          items[place].corner = .init(x: x, y: y)
          y += items[place].space
        }
        columns.append((part, y))
        x += GraphLayout.box.width + (column + 1 < count ? 24 : GraphLayout.gap.x)
        height = max(height, y)
      }
    }
    for column in columns {
      for place in column.items { items[place].corner.y += (height - column.height) / 2 }
    }
    for round in 0..<8 {
      for column in round.isMultiple(of: 2) ? columns : columns.reversed() { settle(column.items) }
    }
    let lowest = min(0, items.map(\.corner.y).min() ?? 0)
    for place in items.indices { items[place].corner.y -= lowest }
    return .init(
      x: max(0, x - GraphLayout.gap.x),
      y: items.map { $0.corner.y + GraphLayout.box.height }.max() ?? 0)
  }

  /// Moves the items of a column towards their neighbours, without overlaps.
  ///
  /// Groups of touching items move to the mean of their preferred positions (pool adjacent
  /// violators).
  private mutating func settle(_ column: [Int]) {
    var groups: [(sum: Double, count: Int)] = []
    var start = 0.0
    for place in column {
      let item = items[place]
      let wish =
        item.near.isEmpty
        ? item.corner.y
        : item.near.reduce(0.0) { $0 + items[$1].corner.y + items[$1].middle }
          / Double(item.near.count) - item.middle
      groups.append((wish - start, 1))
      start += item.space
      while groups.count > 1 {
        let last = groups[groups.count - 1]
        let before = groups[groups.count - 2]
        guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
        groups.removeLast()
        groups[groups.count - 1] = (before.sum + last.sum, before.count + last.count)
      }
    }
    var offset = 0.0
    var place = 0
    for group in groups {
      for _ in 0..<group.count {
        items[column[place]].corner.y = group.sum / Double(group.count) + offset
        offset += items[column[place]].space
        place += 1
      }
    }
  }
}

/// Places of a graph's tables in layers: what is referenced is to the left of what references it.
struct GraphLayout {
  /// How many tables are above one another at most.
  static let tallest = 16

  /// The column of each table, from 0.
  private(set) var columns: [Int]
  /// The place of each table in its column, from 0.
  private(set) var rows: [Int]
  /// How many columns there are.
  private(set) var width = 0
  /// How many tables the tallest column has.
  private(set) var height = 0

  init(_ graph: TableGraph) {
    let count = graph.nodes.count
    columns = [Int](repeating: 0, count: count)
    rows = columns
    var parents = [[Int]](repeating: [], count: count)
    for edge in graph.edges where edge.from != edge.to && !graph.isInCircle(edge) {
      parents[edge.from].append(edge.to)
    }
    let layers = Self.layers(of: parents, graph)
    var order = 0
    for layer in 0...(layers.max() ?? 0) {
      // Beside the tables that they reference, as far as that goes.
      let members = (0..<count).filter { layers[$0] == layer }
      let weights = members.map { member in
        let places = parents[member].map { Double(rows[$0]) }
        return places.isEmpty ? Double.infinity : places.reduce(0, +) / Double(places.count)
      }
      let sorted = zip(members, weights).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
      for (place, member) in sorted.enumerated() {
        columns[member] = order + place / Self.tallest
        rows[member] = place % Self.tallest
        height = max(height, rows[member] + 1)
      }
      order += (sorted.count + Self.tallest - 1) / Self.tallest
    }
    width = order
  }

  /// The longest way from each table to one that references none, where a circle counts once.
  private static func layers(of parents: [[Int]], _ graph: TableGraph) -> [Int] {
    var layers = [Int](repeating: 0, count: parents.count)
    // All tables of a circle are in one layer. There are at most as many rounds as tables.
    for _ in 0..<max(1, parents.count) {
      var changed = false
      for (node, list) in parents.enumerated() {
        let layer = list.map { layers[$0] + 1 }.max() ?? 0
        if layer > layers[node] {
          layers[node] = layer
          changed = true
        }
      }
      var highest: [Int: Int] = [:]
      for (node, content) in graph.nodes.enumerated() {
        if let circle = content.circle { highest[circle] = max(highest[circle] ?? 0, layers[node]) }
      }
      for (node, content) in graph.nodes.enumerated() {
        if let circle = content.circle, let layer = highest[circle], layer > layers[node] {
          layers[node] = layer
          changed = true
        }
      }
      if !changed { break }
    }
    return layers
  }
}

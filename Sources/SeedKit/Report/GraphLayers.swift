/// The layer of each table of a graph without cycles: one more than that of the last table that it
/// references.
struct GraphLayers {
  private(set) var layer: [Int]

  init(_ count: Int, _ links: [GraphLayout.Link]) {
    layer = [Int](repeating: 0, count: count)
    var children = [[Int]](repeating: [], count: count)
    var missing = layer
    for link in links {
      children[link.parent].append(link.child)
      missing[link.child] += 1
    }
    let hasParents = missing.map { $0 > 0 }
    var ready = missing.indices.filter { missing[$0] == 0 }
    while let node = ready.popLast() {
      for child in children[node] {
        layer[child] = max(layer[child], layer[node] + 1)
        missing[child] -= 1
        if missing[child] == 0 { ready.append(child) }
      }
    }
    // A table that references none moves next to the first one that references it.
    for node in 0..<count where !hasParents[node] {
      if let first = children[node].map({ layer[$0] }).min() { layer[node] = first - 1 }
    }
  }
}

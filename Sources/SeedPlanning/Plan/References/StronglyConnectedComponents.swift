/// The groups of a graph's nodes that reach each other.
enum StronglyConnectedComponents {
  /// Finds the groups by Robert Tarjan's algorithm, with an explicit stack: chains may be as long as
  /// a plan has tables.
  ///
  /// The algorithm is described in "Depth-first search and linear graph algorithms", 1972.
  ///
  /// - Parameter edges: the nodes that each node leads to.
  /// - Returns: each node in one group; a group is after those that it leads to, and its members are
  ///   in the reverse order of discovery.
  static func groups(_ edges: [[Int]]) -> [[Int]] {
    var groups: [[Int]] = []
    var index = [Int](repeating: -1, count: edges.count)
    var low = index
    var isOpen = [Bool](repeating: false, count: edges.count)
    var open: [Int] = []
    var next = 0
    for start in edges.indices where index[start] < 0 {
      var path: [(node: Int, edge: Int)] = [(start, 0)]
      while let (node, edge) = path.last {
        if edge == 0 {
          index[node] = next
          low[node] = next
          next += 1
          open.append(node)
          isOpen[node] = true
        }
        if edge < edges[node].count {
          path[path.count - 1].edge += 1
          let target = edges[node][edge]
          if index[target] < 0 {
            path.append((target, 0))
          } else if isOpen[target] {
            low[node] = min(low[node], index[target])
          }
          continue
        }
        path.removeLast()
        if let caller = path.last?.node { low[caller] = min(low[caller], low[node]) }
        guard low[node] == index[node] else { continue }
        var group: [Int] = []
        while let member = open.popLast() {
          isOpen[member] = false
          group.append(member)
          if member == node { break }
        }
        groups.append(group)
      }
    }
    return groups
  }
}

import SeedGeneration
package import SeedSchema

/// Sorts tables topologically by their foreign keys.
package struct ForeignKeyOrder {
  /// The indices of the tables, each after those that it references; a cycle of tables is broken at
  /// one of them.
  package private(set) var parentsFirst: [Int] = []
  /// The groups of tables whose references form cycles; a table that references only itself doesn't
  /// count.
  package private(set) var circles: [[Int]] = []

  /// Finds the order by Robert Tarjan's strongly connected components, with an explicit stack.
  ///
  /// Chains of tables may be long. The algorithm is described in "Depth-first search and linear
  /// graph algorithms", 1972.
  package init(_ tables: [TableSchema]) {
    let places = Dictionary(
      tables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let parents = tables.indices.map { table in
      tables[table].foreignKeys.compactMap { places[$0.references] }.filter { $0 != table }
    }
    var index = [Int](repeating: -1, count: tables.count)
    var low = index
    var isOpen = [Bool](repeating: false, count: tables.count)
    var open: [Int] = []
    var next = 0
    for start in tables.indices where index[start] < 0 {
      var path: [(table: Int, edge: Int)] = [(start, 0)]
      while let (table, edge) = path.last {
        if edge == 0 {
          index[table] = next
          low[table] = next
          next += 1
          open.append(table)
          isOpen[table] = true
        }
        if edge < parents[table].count {
          path[path.count - 1].edge += 1
          let parent = parents[table][edge]
          if index[parent] < 0 {
            path.append((parent, 0))
          } else if isOpen[parent] {
            low[table] = min(low[table], index[parent])
          }
          continue
        }
        path.removeLast()
        if let child = path.last?.table { low[child] = min(low[child], low[table]) }
        guard low[table] == index[table] else { continue }
        var group: [Int] = []
        while let member = open.popLast() {
          isOpen[member] = false
          group.append(member)
          if member == table { break }
        }
        if group.count > 1 { circles.append(group.sorted()) }
        parentsFirst.append(contentsOf: group.reversed())
      }
    }
  }
}

extension Plan {
  /// The tables' indices, each after those that it references.
  package var creationOrder: [Int] { ForeignKeyOrder(tables.map(\.schema)).parentsFirst }
}

import SeedGeneration
package import SeedSchema

/// Sorts tables topologically by their foreign keys.
package struct ForeignKeyOrder {
  /// The indices of the tables, each after those that it references; a cycle of tables is broken at
  /// one of them.
  package private(set) var parentsFirst: [Int] = []
  /// The groups of tables whose references form cycles; a table that references only itself doesn't
  /// count.
  package private(set) var cycles: [[Int]] = []

  /// Finds the order.
  ///
  /// - Parameters:
  ///   - tables: the tables.
  ///   - others: the tables after which a table comes for another reason than its foreign keys.
  package init(_ tables: [TableSchema], after others: [TableName: Set<TableName>] = [:]) {
    let places = Dictionary(
      tables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let parents = tables.indices.map { table in
      (tables[table].foreignKeys.map(\.references)
        + (others[tables[table].name] ?? []).sorted { $0.description < $1.description })
        .compactMap { places[$0] }.filter { $0 != table }
    }
    for group in StronglyConnectedComponents.groups(parents) {
      if group.count > 1 { cycles.append(group.sorted()) }
      parentsFirst.append(contentsOf: group.reversed())
    }
  }
}

extension Plan {
  /// The tables' indices, each after those that it references.
  package var creationOrder: [Int] { ForeignKeyOrder(tables.map(\.schema)).parentsFirst }
}

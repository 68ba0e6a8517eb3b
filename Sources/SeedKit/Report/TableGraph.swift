public import SeedPlanning
import SeedSchema

/// The tables of a plan and the foreign keys between them.
///
/// ```swift
/// let graph = TableGraph(plan)
/// for edge in graph.edges { print(graph.nodes[edge.from].name, "→", graph.nodes[edge.to].name) }
/// ```
public struct TableGraph: Sendable, Codable, Hashable {
  /// A table.
  public struct Node: Sendable, Codable, Hashable {
    /// The table's name.
    public var name: String
    /// How many rows the run creates in it.
    public var rows: Int64
    /// Whether the table is only referenced: the run adds no rows to it.
    public var isReferencedOnly: Bool
    /// The number of the cycle of tables that it is in, from 0; `nil` if it is in none.
    public var cycle: Int?
  }

  /// A foreign key.
  public struct Edge: Sendable, Codable, Hashable {
    /// The index in ``TableGraph/nodes`` of the table with the key.
    public var from: Int
    /// The index of the table that it references.
    public var to: Int
    /// The key's columns.
    public var columns: [String]
  }

  /// The tables, in the order of their first step; tables that are only referenced come last.
  public var nodes: [Node]
  /// The foreign keys, in the order of their tables.
  public var edges: [Edge]

  /// - Parameter plan: the plan of a run.
  public init(_ plan: Plan) {
    let schemas = plan.tables.map(\.schema)
    var cycles: [Int: Int] = [:]
    for (number, group) in ForeignKeyOrder(schemas).cycles.enumerated() {
      for place in group { cycles[place] = number }
    }
    nodes = plan.tables.enumerated().map { place, table in
      Node(
        name: table.schema.name.description, rows: table.newRows, isReferencedOnly: false,
        cycle: cycles[place])
    }
    edges = []
    var indexes = Dictionary(
      schemas.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for (from, schema) in schemas.enumerated() {
      for key in schema.foreignKeys {
        let to: Int
        if let place = indexes[key.references] {
          to = place
        } else {
          to = nodes.count
          indexes[key.references] = to
          nodes.append(
            Node(
              name: key.references.description, rows: 0, isReferencedOnly: true, cycle: nil))
        }
        edges.append(Edge(from: from, to: to, columns: key.columns))
      }
    }
  }

  /// Whether a foreign key is part of a cycle.
  public func isInCycle(_ edge: Edge) -> Bool {
    guard let cycle = nodes[edge.from].cycle else { return false }
    return nodes[edge.to].cycle == cycle
  }
}

extension TableGraph {
  /// The positions of its tables in a drawing.
  package var layout: GraphLayout {
    GraphLayout(nodes.count, edges.map { .init(child: $0.from, parent: $0.to) })
  }

  /// The part of the graph around a table: the tables that it references, and those that reference
  /// it.
  package func around(_ name: String) -> TableGraph {
    guard let center = nodes.firstIndex(where: { $0.name == name }) else { return self }
    var near: Set<Int> = [center]
    for edge in edges where edge.from == center || edge.to == center {
      near.formUnion([edge.from, edge.to])
    }
    return keeping { near.contains($0) }
  }

  /// The graph of the tables that get rows.
  package var seeded: TableGraph { keeping { !nodes[$0].isReferencedOnly } }

  private func keeping(_ condition: (Int) -> Bool) -> TableGraph {
    var result = self
    let kept = nodes.indices.filter(condition)
    let indexes = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    result.nodes = kept.map { nodes[$0] }
    result.edges = edges.compactMap { edge in
      guard let from = indexes[edge.from], let to = indexes[edge.to] else { return nil }
      return Edge(from: from, to: to, columns: edge.columns)
    }
    return result
  }
}

internal import SeedKit
internal import SeedPlanning
internal import SeedSchema

/// The tables of a plan as a drawing: boxes, and lines for foreign keys.
struct GraphOutline: Encodable, Sendable {
  struct Box: Encodable, Sendable {
    var name: String
    var x: Double
    var y: Double
    var isInCycle: Bool
    var refersToItself: Bool
  }

  struct Line: Encodable, Sendable {
    var from: String
    var to: String
    var columns: [String]
    /// Whether the reference may be NULL.
    var isOptional: Bool
    var isInCycle: Bool
    /// The SVG path, starting at the referenced table.
    var path: String
  }

  var revision: Int
  /// The size of a box.
  var width = GraphLayout.box.width
  var height = GraphLayout.box.height
  var boxes: [Box]
  var lines: [Line]
}

extension Studio {
  /// Draws the graph of a plan, or of the tables around one.
  func graph(_ source: PlanSource, around table: String?) async throws -> GraphOutline {
    await Self.graph(try await planned(source), around: table)
  }

  @concurrent
  private nonisolated static func graph(
    _ planned: StudioPlan, around table: String?
  ) async -> GraphOutline {
    let whole = TableGraph(planned.plan).seeded
    let graph = table.map { whole.around($0) } ?? whole
    let layout = graph.layout
    let schemas = Dictionary(
      planned.plan.tables.map { ($0.schema.name.description, $0.schema) },
      uniquingKeysWith: { first, _ in first })
    let loops = Set(graph.edges.filter { $0.from == $0.to }.map(\.from))
    return GraphOutline(
      revision: planned.revision,
      boxes: zip(graph.nodes, layout.boxes).enumerated().map { place, pair in
        GraphOutline.Box(
          name: pair.0.name, x: pair.1.x.rounded(), y: pair.1.y.rounded(),
          isInCycle: pair.0.cycle != nil, refersToItself: loops.contains(place))
      },
      lines: zip(graph.edges, layout.paths).filter { $0.0.from != $0.0.to }.map { edge, path in
        let name = graph.nodes[edge.from].name
        return GraphOutline.Line(
          from: name, to: graph.nodes[edge.to].name, columns: edge.columns,
          isOptional: edge.columns.contains { schemas[name]?[field: $0]?.isNullable == true },
          isInCycle: graph.isInCycle(edge), path: path)
      })
  }
}

/// The drawing of tables and keys.
extension HTMLReport {
  private static let margin = 10.0

  mutating func graph() {
    guard let graph = document.graph, graph.nodes.count > 1 else { return }
    let layout = graph.layout
    let (boxWidth, boxHeight) = (GraphLayout.box.width, GraphLayout.box.height)
    func whole(_ number: Double) -> Int { Int(exactly: number.rounded()) ?? 0 }
    // A table that references itself has a loop at its right side.
    let width = whole(layout.size.x + 2 * Self.margin + 30)
    let height = whole(layout.size.y + 2 * Self.margin)
    page +=
      "<section><h2>Foreign keys</h2><div class=\"scroll\"><svg class=\"g\" role=\"img\" aria-label=\"\(graph.nodes.count) tables and \(graph.edges.count) foreign keys\" width=\"\(width)\" height=\"\(height)\" viewBox=\"-10 -10 \(width) \(height)\"><defs><marker id=\"a\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n"
    for (edge, path) in zip(graph.edges, layout.paths) {
      var line = path
      if edge.from == edge.to {
        let corner = layout.boxes[edge.from]
        line =
          "M\(whole(corner.x + boxWidth)) \(whole(corner.y + boxHeight / 2 - 8))c26 -6 26 22 1 16"
      }
      let keys = text(graph.nodes[edge.from].name + "." + edge.columns.joined(separator: ", "))
      page +=
        "<path class=\"e\(graph.isInCycle(edge) ? " o" : "")\" d=\"\(line)\" marker-start=\"url(#a)\"><title>\(keys)</title></path>\n"
    }
    for (index, node) in graph.nodes.enumerated() {
      let (x, y) = (whole(layout.boxes[index].x), whole(layout.boxes[index].y))
      let name = node.name.count > 24 ? node.name.prefix(23) + "…" : node.name[...]
      let kind = node.isReferencedOnly ? " r" : node.cycle == nil ? "" : " o"
      let rows = node.isReferencedOnly ? "referenced" : "\(ReportNumber.grouped(node.rows)) rows"
      page +=
        "<g class=\"t\(kind)\"><title>\(text(node.name))</title><rect x=\"\(x)\" y=\"\(y)\" width=\"\(whole(boxWidth))\" height=\"\(whole(boxHeight))\" rx=\"6\"/><text x=\"\(x + 10)\" y=\"\(y + 19)\">\(text(String(name)))</text><text class=\"d\" x=\"\(x + 10)\" y=\"\(y + 36)\">\(rows)</text></g>\n"
    }
    page += "</svg></div>"
    if graph.nodes.contains(where: { $0.cycle != nil }) {
      page +=
        "<p class=\"dim\">Dashed tables are in a cycle of foreign keys; their keys are checked after all rows are loaded.</p>"
    }
    page += "</section>\n"
  }
}

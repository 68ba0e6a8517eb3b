/// The drawing of tables and keys.
extension HTMLReport {
  private static let box = (width: 168, height: 40, across: 250, down: 56)

  mutating func graph() {
    guard let graph = document.graph, graph.nodes.count > 1 else { return }
    let layout = GraphLayout(graph)
    let width = layout.width * Self.box.across - (Self.box.across - Self.box.width) + 40
    let height = layout.height * Self.box.down + 16
    func corner(_ node: Int) -> (x: Int, y: Int) {
      (10 + layout.columns[node] * Self.box.across, 8 + layout.rows[node] * Self.box.down)
    }
    page +=
      "<section><h2>Foreign keys</h2><div class=\"scroll\"><svg class=\"g\" role=\"img\" aria-label=\"\(graph.nodes.count) tables and \(graph.edges.count) foreign keys\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\"><defs><marker id=\"a\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n"
    for edge in graph.edges {
      let from = corner(edge.from)
      let to = corner(edge.to)
      let startY = from.y + Self.box.height / 2
      let endY = to.y + Self.box.height / 2
      let line: String
      if edge.from == edge.to {
        let right = from.x + Self.box.width
        line = "M\(right) \(startY - 8)c26 -6 26 22 1 16"
      } else if layout.columns[edge.from] == layout.columns[edge.to] {
        let right = from.x + Self.box.width
        line =
          "M\(right) \(startY)C\(right + 44) \(startY) \(right + 44) \(endY) \(right + 1) \(endY)"
      } else if from.x > to.x {
        let end = to.x + Self.box.width
        line =
          "M\(from.x) \(startY)C\(from.x - 50) \(startY) \(end + 50) \(endY) \(end + 1) \(endY)"
      } else {
        let start = from.x + Self.box.width
        line =
          "M\(start) \(startY)C\(start + 50) \(startY) \(to.x - 50) \(endY) \(to.x - 1) \(endY)"
      }
      let keys = text(graph.nodes[edge.from].name + "." + edge.columns.joined(separator: ", "))
      page +=
        "<path class=\"e\(graph.isInCircle(edge) ? " o" : "")\" d=\"\(line)\" marker-end=\"url(#a)\"><title>\(keys)</title></path>\n"
    }
    for (place, node) in graph.nodes.enumerated() {
      let (x, y) = corner(place)
      let name = node.name.count > 22 ? node.name.prefix(21) + "…" : node.name[...]
      let kind = node.isReferencedOnly ? " r" : node.circle == nil ? "" : " o"
      let rows = node.isReferencedOnly ? "referenced" : "\(ReportNumber.grouped(node.rows)) rows"
      page +=
        "<g class=\"t\(kind)\"><title>\(text(node.name))</title><rect x=\"\(x)\" y=\"\(y)\" width=\"\(Self.box.width)\" height=\"\(Self.box.height)\" rx=\"6\"/><text x=\"\(x + 10)\" y=\"\(y + 17)\">\(text(String(name)))</text><text class=\"d\" x=\"\(x + 10)\" y=\"\(y + 32)\">\(rows)</text></g>\n"
    }
    page += "</svg></div>"
    if graph.nodes.contains(where: { $0.circle != nil }) {
      page +=
        "<p class=\"dim\">Dashed tables reference each other in a circle; their keys are checked after all rows are loaded.</p>"
    }
    page += "</section>\n"
  }
}

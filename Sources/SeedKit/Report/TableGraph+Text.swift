extension TableGraph {
  /// The graph as a flowchart of [Mermaid](https://mermaid.js.org), which GitHub shows in Markdown.
  public var mermaid: String {
    var lines = ["flowchart LR"]
    for (index, node) in nodes.enumerated() {
      let label = "\(Self.mermaidText(node.name))<br/>\(Self.rowsText(node))"
      lines.append(
        node.isReferencedOnly ? "  t\(index)([\"\(label)\"])" : "  t\(index)[\"\(label)\"]")
    }
    for edge in edges {
      let label = Self.mermaidText(edge.columns.joined(separator: ", "))
      let arrow = isInCycle(edge) ? "-.->" : "-->"
      lines.append("  t\(edge.from) \(arrow)|\"\(label)\"| t\(edge.to)")
    }
    return lines.joined(separator: "\n")
  }

  /// The graph in [Graphviz](https://graphviz.org)'s language.
  public var dot: String {
    var lines = [
      "digraph tables {", "  rankdir=LR;", "  node [shape=box, fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\", fontsize=10];",
    ]
    for (index, node) in nodes.enumerated() {
      let style = node.isReferencedOnly ? ", style=dashed" : ""
      lines.append(
        "  t\(index) [label=\"\(Self.dotText(node.name))\\n\(Self.rowsText(node))\"\(style)];")
    }
    for edge in edges {
      let style = isInCycle(edge) ? ", style=dashed" : ""
      let label = Self.dotText(edge.columns.joined(separator: ", "))
      lines.append("  t\(edge.from) -> t\(edge.to) [label=\"\(label)\"\(style)];")
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  private static func rowsText(_ node: Node) -> String {
    if node.isReferencedOnly { return "referenced" }
    return "\(ReportNumber.grouped(node.rows)) \(node.rows == 1 ? "row" : "rows")"
  }

  /// Mermaid needs entities for special characters in quotes; a line break would end the label.
  private static func mermaidText(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "<", ">", "&", "`": result += "#\(scalar.value);"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func dotText(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

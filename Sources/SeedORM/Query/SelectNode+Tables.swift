import SeedSchema

extension SelectNode {
  /// The tables that the query reads, including subqueries; `nil` if raw SQL in it may read others.
  var tables: Set<String>? {
    var found: Set<String>? = []
    collectTables(&found)
    return found
  }

  fileprivate func collectTables(_ found: inout Set<String>?) {
    for source in sources {
      if let common = source.common {
        common.select.collectTables(&found)
        // The step also reads the common table itself, which no statement writes to.
        common.step?.collectTables(&found)
      } else {
        found?.insert(source.table.name)
      }
      source.condition?.collectTables(&found)
    }
    for node in columns + groups + orders.map(\.node) { node.collectTables(&found) }
    condition?.collectTables(&found)
    having?.collectTables(&found)
    for compound in compounds { compound.select.collectTables(&found) }
  }
}

extension SQLNode {
  fileprivate func collectTables(_ found: inout Set<String>?) {
    switch self {
    case .column, .value, .constant, .invalid: break
    case .arithmetic(_, let left, let right, _), .coalesced(let left, let right),
      .comparison(_, let left, let right):
      left.collectTables(&found)
      right.collectTables(&found)
    case .aggregate(_, let node, _): node?.collectTables(&found)
    case .isNull(let node), .isNotNull(let node), .not(let node), .member(let node, _),
      .text(let node, _, _, _):
      node.collectTables(&found)
    case .tuple(let nodes), .and(let nodes), .or(let nodes):
      for node in nodes { node.collectTables(&found) }
    case .selected(let node, let select):
      node.collectTables(&found)
      select.collectTables(&found)
    case .function(_, let arguments, _): for node in arguments { node.collectTables(&found) }
    case .choice(let conditions, let values, let otherwise, _):
      for node in conditions + values { node.collectTables(&found) }
      otherwise?.collectTables(&found)
    case .exists(let select), .subquery(let select, _): select.collectTables(&found)
    case .window(let function, let partition, let orders):
      for node in [function] + partition + orders.map(\.node) { node.collectTables(&found) }
    case .json(let node, _, _): node.collectTables(&found)
    case .raw(let sql):
      for segment in sql.segments {
        var words = SQLWordScanner(segment)
        while let word = words.next() {
          if ["select", "table"].contains(word.lowercased()) { found = nil }
        }
      }
    }
  }
}

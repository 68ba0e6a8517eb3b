import SeedSchema
import SeedDatabase

extension SQLRenderer {
  mutating func append(_ select: SelectNode) throws {
    try appendCommonTables(select.allSources.compactMap(\.common))
    try appendCore(select)
    for compound in select.compounds {
      append(" \(compound.operation) ")
      // A part with its own clauses is a subquery, because SQLite allows no parentheses.
      guard compound.select.isPlain else {
        append("SELECT * FROM (")
        try append(compound.select)
        append(") AS \(dialect.quoted("part"))")
        continue
      }
      try appendCore(compound.select)
    }
    if select.compounds.isEmpty {
      try appendOrders(select.orders)
    } else {
      try appendPositions(select.orders, of: select.columns)
    }
    try appendLimit(select.limit, select.offset)
    if let lock = select.lock, let clause = dialect.queries.lockClause(lock) {
      append(" \(clause)")
    }
  }

  private mutating func appendCore(_ select: SelectNode) throws {
    append("SELECT " + (select.isDistinct ? "DISTINCT " : ""))
    try append(select.columns, separator: ", ")
    try appendSources(select.sources)
    try appendCondition(select.condition)
    for (index, group) in select.groups.enumerated() {
      append(index == 0 ? " GROUP BY " : ", ")
      // For the database, the parameters of a repeated expression are different ones.
      if !group.isColumn, let position = select.columns.firstIndex(of: group) {
        append("\(position + 1)")
      } else {
        try append(group)
      }
    }
    if let having = select.having {
      append(" HAVING ")
      try append(having)
    }
  }

  private mutating func appendCommonTables(_ tables: [SelectNode.CommonTable]) throws {
    for (index, table) in tables.enumerated() {
      let isFirst = index == 0
      let start = tables.contains { $0.step != nil } ? "WITH RECURSIVE " : "WITH "
      let columns = table.columns.map { dialect.quoted($0) }.joined(separator: ", ")
      append((isFirst ? start : ", ") + "\(dialect.quoted(table.name)) (\(columns)) AS (")
      try append(table.select)
      if let step = table.step {
        append(" UNION ")
        try append(step)
      }
      append(")")
    }
    if !tables.isEmpty { append(" ") }
  }

  /// Orders by columns of the result, because combined queries know only those.
  private mutating func appendPositions(
    _ orders: [SelectNode.Order], of columns: [SQLNode]
  ) throws {
    for (index, order) in orders.enumerated() {
      guard let position = columns.firstIndex(of: order.node) else {
        throw DatabaseError(
          .misuse,
          "queries that are combined can only be ordered by columns that the first one selects")
      }
      append(index == 0 ? " ORDER BY " : ", ")
      append(dialect.queries.order(byPosition: position + 1, order.node.type))
      if order.isDescending { append(" DESC") }
      append((order.nullsFirst ?? order.isDescending) ? " NULLS FIRST" : " NULLS LAST")
    }
  }

  mutating func appendSources(_ sources: [SelectNode.Source]) throws {
    for source in sources {
      append(source.join.map { " \($0) " } ?? " FROM ")
      append(dialect.quoted(source.table))
      if source.alias != source.table.name || source.table.schema != nil {
        append(" AS \(dialect.quoted(source.alias))")
      }
      if let condition = source.condition {
        append(" ON ")
        try append(condition)
      }
    }
  }

  mutating func appendCondition(_ condition: SQLNode?) throws {
    guard let condition else { return }
    append(" WHERE ")
    if case .and(let parts) = condition {
      try append(parts, separator: " AND ")
    } else {
      try append(condition)
    }
  }

  mutating func appendOrders(_ orders: [SelectNode.Order]) throws {
    for (index, order) in orders.enumerated() {
      append(index == 0 ? " ORDER BY " : ", ")
      try appendComparable(order.node, order.node.type)
      if order.isDescending { append(" DESC") }
      if order.node.isNullable {
        append((order.nullsFirst ?? order.isDescending) ? " NULLS FIRST" : " NULLS LAST")
      }
    }
  }

  mutating func appendLimit(_ limit: Int?, _ offset: Int?) throws {
    if let limit {
      guard limit >= 0 else { throw DatabaseError(.misuse, "a limit of \(limit) rows") }
      append(" LIMIT ")
      bind(.integer(Int64(limit)))
    } else if offset != nil {
      append(" LIMIT \(dialect.queries.noLimit)")
    }
    if let offset {
      guard offset >= 0 else { throw DatabaseError(.misuse, "an offset of \(offset) rows") }
      append(" OFFSET ")
      bind(.integer(Int64(offset)))
    }
  }
}

extension SelectNode {
  /// The sources of the query and of those that are combined with it.
  fileprivate var allSources: [Source] {
    var found: [Source] = []
    for source in sources + compounds.flatMap({ $0.select.isPlain ? $0.select.allSources : [] })
    where !found.contains(where: { $0.common == source.common }) || source.common == nil {
      found.append(source)
    }
    return found
  }

  /// Whether it has no clause that belongs to a combination of queries.
  fileprivate var isPlain: Bool {
    orders.isEmpty && limit == nil && offset == nil && compounds.isEmpty
  }
}

extension SQLNode {
  fileprivate var isColumn: Bool { if case .column = self { true } else { false } }
}

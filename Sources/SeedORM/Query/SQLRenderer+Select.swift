import SeedSchema
import SeedDrivers

extension SQLRenderer {
  mutating func append(_ select: SelectNode) throws {
    append("SELECT " + (select.isDistinct ? "DISTINCT " : ""))
    try append(select.columns, separator: ", ")
    try appendSources(select.sources)
    try appendCondition(select.condition)
    if !select.groups.isEmpty {
      append(" GROUP BY ")
      try append(select.groups, separator: ", ")
    }
    if let having = select.having {
      append(" HAVING ")
      try append(having)
    }
    try appendOrders(select.orders)
    try appendLimit(select.limit, select.offset)
    if let lock = select.lock, let clause = dialect.lockClause(lock) { append(" \(clause)") }
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
      append(" LIMIT \(dialect.noLimit)")
    }
    if let offset {
      guard offset >= 0 else { throw DatabaseError(.misuse, "an offset of \(offset) rows") }
      append(" OFFSET ")
      bind(.integer(Int64(offset)))
    }
  }
}

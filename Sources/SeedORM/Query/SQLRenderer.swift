import SeedDatabase
import SeedSchema

/// Writes the parts of a query as SQL of a dialect.
struct SQLRenderer {
  let dialect: any Dialect
  private(set) var statement = SQLStatement(sql: "")

  init(_ dialect: any Dialect) { self.dialect = dialect }

  /// A whole SELECT.
  static func statement(_ select: SelectNode, _ dialect: any Dialect) throws -> SQLStatement {
    var renderer = SQLRenderer(dialect)
    try renderer.append(select)
    return renderer.statement
  }

  mutating func append(_ sql: String) { statement.segments[statement.segments.count - 1] += sql }

  mutating func bind(_ value: SQLValue) {
    statement.values.append(value)
    statement.segments.append("")
  }

  mutating func append(_ other: SQLStatement) { statement.append(other) }

  /// Nodes with something between them.
  mutating func append(_ nodes: [SQLNode], separator: String) throws {
    for (index, node) in nodes.enumerated() {
      if index > 0 { append(separator) }
      try append(node)
    }
  }

  mutating func append(_ node: SQLNode) throws {
    switch node {
    case .column(let qualifier, let name, _, _):
      append(dialect.quoted(qualifier) + "." + dialect.quoted(name))
    case .value(let value, _): bind(value)
    case .arithmetic(let operation, let left, let right, _):
      try append(operation, left, right, node.type)
    case .coalesced(let node, let other):
      append("coalesce(\(try rendered(node)), \(try typed(other)))" as SQLStatement)
    case .aggregate(let aggregate, let node, let isDistinct):
      try append(aggregate, node, isDistinct, window: "")
    case .comparison(let comparison, let left, let right): try append(comparison, left, right)
    case .tuple(let nodes): try append(nodes, joinedBy: ", ")
    case .isNull(let node): try append(node, " IS NULL")
    case .isNotNull(let node): try append(node, " IS NOT NULL")
    case .member(let node, let values): try append(node, among: values)
    case .selected(let node, let select):
      try append(node, " IN ")
      try appendSubquery(select)
    case .text(let node, let place, let text, let ignoresCase):
      append(
        dialect.queries.textCondition(try rendered(node), place, text, ignoresCase: ignoresCase))
    case .and(let parts): try append(parts, joinedBy: " AND ")
    case .or(let parts): try append(parts, joinedBy: " OR ")
    case .not(let node): try appendNegation(of: node)
    case .constant(let isTrue): append(isTrue ? "1 = 1" : "1 = 0")
    case .raw(let sql): append("(\(sql))" as SQLStatement)
    case .function(let function, let arguments, let type):
      append(dialect.queries.function(function, try arguments.map { try typed($0) }, type))
    case .choice(let conditions, let values, let otherwise, _):
      try appendChoice(conditions, values, otherwise)
    case .exists(let select):
      append("EXISTS ")
      try appendSubquery(select)
    case .subquery(let select, _): try appendSubquery(select)
    case .window(let function, let partition, let orders):
      try appendWindow(function, partition, orders)
    case .json(let node, let path, let type):
      append(dialect.queries.jsonPart(of: try rendered(node), path, type))
    case .invalid(let error): throw error
    }
  }

  /// A node and the SQL after it.
  private mutating func append(_ node: SQLNode, _ suffix: String) throws {
    try append(node)
    append(suffix)
  }

  private mutating func appendSubquery(_ select: SelectNode) throws {
    append("(")
    try append(select)
    append(")")
  }

  private mutating func append(
    _ operation: SQLNode.Arithmetic, _ left: SQLNode, _ right: SQLNode, _ type: FieldType
  ) throws {
    let first = if case .value = left { try typed(left) } else { try operand(left) }
    var second = try typed(right)
    // A division by zero is NULL, on both databases.
    if operation == .division { second = "nullif(\(second), 0)" }
    append(dialect.queries.arithmetic(operation, first, second, type))
  }

  private mutating func appendNegation(of node: SQLNode) throws {
    switch node {
    case .not(let inner): try append(inner)
    case .isNull(let inner): try append(.isNotNull(inner))
    case .isNotNull(let inner): try append(.isNull(inner))
    default:
      append("(")
      try append(node, ") IS NOT TRUE")
    }
  }

  private mutating func appendChoice(
    _ conditions: [SQLNode], _ values: [SQLNode], _ otherwise: SQLNode?
  ) throws {
    append("CASE")
    for (condition, value) in zip(conditions, values) {
      append(" WHEN ")
      try append(condition, " THEN ")
      append(try typed(value))
    }
    if let otherwise {
      append(" ELSE ")
      append(try typed(otherwise))
    }
    append(" END")
  }

  private mutating func appendWindow(
    _ function: SQLNode, _ partition: [SQLNode], _ orders: [SelectNode.Order]
  ) throws {
    var window = SQLRenderer(dialect)
    window.append(" OVER (")
    if !partition.isEmpty {
      window.append("PARTITION BY ")
      try window.append(partition, separator: ", ")
    }
    try window.appendOrders(orders)
    window.append(")")
    guard case .aggregate(let aggregate, let node, let isDistinct) = function else {
      try append(function)
      append(window.statement)
      return
    }
    try append(aggregate, node, isDistinct, window: window.statement)
  }

  private mutating func append(_ parts: [SQLNode], joinedBy separator: String) throws {
    append("(")
    try append(parts, separator: separator)
    append(")")
  }

  private func rendered(_ node: SQLNode) throws -> SQLStatement {
    var renderer = SQLRenderer(dialect)
    try renderer.append(node)
    return renderer.statement
  }

  /// A value cast to its column's type, if the server would otherwise have to infer it.
  private func typed(_ node: SQLNode) throws -> SQLStatement {
    guard case .value(let value, let type) = node else { return try rendered(node) }
    return dialect.queries.cast(SQLStatement(segments: ["", ""], values: [value]), to: type)
  }

  /// Appends a node in the form in which its values are compared.
  mutating func appendComparable(_ node: SQLNode, _ type: FieldType) throws {
    append(dialect.queries.comparable(try operand(node), type))
  }

  private mutating func append(
    _ comparison: SQLNode.Comparison, _ left: SQLNode, _ right: SQLNode
  ) throws {
    let type = Self.commonType(left, right)
    try appendComparable(left, type)
    // `<>` ignores NULL, but a value and NULL are different.
    let isDistinct = comparison == .notEqual && (left.isNullable || right.isNullable)
    append(" \(isDistinct ? dialect.distinctOperator : comparison.rawValue) ")
    try appendComparable(right, type)
  }

  /// The type by which two nodes are compared: that of the one that isn't a value, or of the
  /// decimal with more digits.
  private static func commonType(_ left: SQLNode, _ right: SQLNode) -> FieldType {
    if case .value = left { return right.type }
    if case .value = right { return left.type }
    if case .decimal(let precision, _) = left.type, case .decimal(let other, _) = right.type {
      return precision < other ? right.type : left.type
    }
    return left.type
  }

  /// A value cast to its type; anything else unchanged.
  private func operand(_ node: SQLNode) throws -> SQLStatement {
    guard case .value(let value, let type) = node, case .decimal = type else {
      return try rendered(node)
    }
    return dialect.queries.cast(SQLStatement(segments: ["", ""], values: [value]), to: type)
  }

  private mutating func append(_ node: SQLNode, among values: [SQLValue]) throws {
    let known = values.filter { !$0.isNull }
    guard !known.isEmpty else { return append("1 = 0") }
    append(
      try dialect.queries.membership(
        of: dialect.queries.comparable(try rendered(node), node.type), type: node.type, in: known))
  }

  private mutating func append(
    _ aggregate: SQLNode.Aggregate, _ node: SQLNode?, _ isDistinct: Bool, window: SQLStatement
  ) throws {
    guard let node else {
      append("\(aggregate.rawValue)(*)")
      append(window)
      return
    }
    if aggregate != .count {
      append(
        dialect.queries.aggregate(aggregate, of: try rendered(node), node.type, window: window))
      return
    }
    append("\(dialect.functionPrefix)\(aggregate.rawValue)(\(isDistinct ? "DISTINCT " : "")")
    try append(node)
    append(")")
    append(window)
  }
}

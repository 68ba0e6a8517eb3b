import SeedORM
import SeedSchema

/// The page requested by a connection's arguments and selections.
struct PageRequest: Sendable {
  var rows = RowRequest()
  /// How many rows a page has.
  let size: Int
  /// Whether the page is at the end.
  let isBackward: Bool
  let orders: [String]
  let wantsRows: Bool
  let wantsTotal: Bool

  /// Reads the arguments.
  ///
  /// - Throws: `GraphQLError` if they contradict each other or exceed the limits.
  init(_ call: FieldCall, _ model: ModelBinding, _ source: any ModelRowSource) throws {
    let limits = call.request.schema.limits
    let first = try Self.count("first", call, limits)
    let last = try Self.count("last", call, limits)
    guard first == nil || last == nil else {
      throw Self.invalid("Give either 'first' or 'last', not both.")
    }
    isBackward = last != nil
    size = first ?? last ?? max(0, min(limits.pageSize, limits.maximumPageSize, Int(Int32.max)))
    if let value = call.arguments["where"], !value.isNull {
      rows.filter = try FilterTranslator(model: model).filter(value)
    }
    rows.orders = try Self.orders(call, model)
    switch call.arguments["deleted"]?.string {
    case "INCLUDE": rows.deletion = .included
    case "ONLY": rows.deletion = .only
    default: break
    }
    orders = try source.orders(rows)
    rows.after = try Self.cursor("after", call, orders)
    rows.before = try Self.cursor("before", call, orders)
    rows.isReversed = isBackward

    var sets: [SelectionSet] = []
    var wantsRows = false
    var wantsTotal = false
    var wantsInfo = false
    for group in call.selected(of: model.connection) {
      switch group.name {
      case "nodes":
        wantsRows = true
        sets += group.selectionSets
      case "edges":
        wantsRows = true
        for field in call.selected(of: model.edge, in: group.selectionSets)
        where field.name == "node" {
          sets += field.selectionSets
        }
      case "pageInfo":
        wantsRows = true
        wantsInfo = true
      case "totalCount": wantsTotal = true
      default: break
      }
    }
    // An empty page still tells whether there are more rows.
    self.wantsRows = wantsRows && (size > 0 || wantsInfo)
    self.wantsTotal = wantsTotal
    var columns = call.columns(of: model.typeName, in: sets)
    columns.formUnion(model.keyColumns)
    columns.formUnion(orders.map { $0.hasPrefix("-") ? String($0.dropFirst()) : $0 })
    rows.columns = columns.sorted()
  }

  /// The page of rows, from one row more than its size.
  func page(_ found: [ModelRow], total: Int) -> ConnectionSource {
    let rows = Array(found.prefix(size))
    let hasMore = found.count > size
    return ConnectionSource(
      rows: isBackward ? rows.reversed() : rows, orders: orders,
      hasNext: isBackward ? self.rows.before != nil : hasMore,
      hasPrevious: isBackward ? hasMore : self.rows.after != nil, total: total)
  }

  /// The rows to count: those of all pages.
  var counted: RowRequest {
    var request = rows
    (request.after, request.before, request.isReversed) = (nil, nil, false)
    return request
  }

  private static func count(
    _ name: String, _ call: FieldCall, _ limits: GraphQLLimits
  ) throws -> Int? {
    guard let count = call.arguments[name]?.integer else { return nil }
    guard count >= 0 else { throw invalid("'\(name)' must not be negative.") }
    guard count <= limits.maximumPageSize else {
      throw invalid(
        "'\(name)' is \(count), but at most \(limits.maximumPageSize) rows can be requested.")
    }
    return count
  }

  private static func orders(
    _ call: FieldCall, _ model: ModelBinding
  ) throws -> [(column: String, isDescending: Bool)] {
    var seen: Set<String> = []
    return (call.arguments["orderBy"]?.list ?? []).compactMap { order in
      let name = order["field"]?.string ?? ""
      guard
        let column = model.columns.first(where: { Naming.constant($0.name) == name })?.column,
        seen.insert(column).inserted
      else { return nil }
      return (column, order["direction"]?.string == "DESC")
    }
  }

  private static func cursor(
    _ name: String, _ call: FieldCall, _ orders: [String]
  ) throws -> [SQLValue]? {
    guard let text = call.arguments[name]?.string else { return nil }
    guard let cursor = try? PageCursor(text), cursor.columns == orders else {
      throw invalid("'\(name)' is not a cursor of this order.")
    }
    return cursor.values
  }

  static func invalid(_ message: String) -> GraphQLError {
    GraphQLError(message, extensions: ["code": "BAD_USER_INPUT"])
  }
}

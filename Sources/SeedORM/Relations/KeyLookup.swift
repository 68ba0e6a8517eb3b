import SeedDatabase
import SeedSchema

/// Finds the rows of a table by the values of one of its columns.
struct KeyLookup<Target: Model>: Sendable {
  /// The column to look in.
  let key: any PartialKeyPath<Target> & Sendable
  /// The query for the eligible rows and their order.
  var query = Query<Target>()
  /// The orders before that of the primary key.
  private var orders: [SelectNode.Order] = []

  init(key: any PartialKeyPath<Target> & Sendable) { self.key = key }

  /// Sorts the rows after the orders so far; the primary key comes last.
  mutating func sort(by ordering: Ordering) {
    orders.append(ordering.order)
    query.orders = orders
    query = query.orderedByKey
  }

  /// The rows by the values of the column.
  func rows(
    for values: [SQLValue], in context: some DatabaseContext
  ) async throws -> [SQLValue: [Target]] {
    let wanted = Set(values.filter { !$0.isNull })
    guard !wanted.isEmpty else { return [:] }
    let field = try ModelWriter<Target>(context).field(of: key)
    var query = query
    query.condition = .both(
      query.condition, .member(ModelColumns<Target>().node(field), Array(wanted)))
    return Dictionary(grouping: try await query.fetch(in: context)) { field.get($0) }
  }
}

extension Table {
  /// The values of a property of some models.
  func values(
    of keyPath: any PartialKeyPath<Row> & Sendable, in models: [Row]
  ) throws -> [SQLValue] {
    guard let field = self[keyPath] else {
      throw DatabaseError(
        .undefinedColumn, "a property of \(Row.self) without a field: \(keyPath)")
    }
    return models.map { field.get($0) }
  }
}

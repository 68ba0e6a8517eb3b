import SeedSyntax
import SeedSchema

extension TableInference {
  /// Returns the value of a column with the time of an event of its row; `nil` if no known date
  /// precedes it.
  func dateInOrder(of field: FieldSchema) -> String? {
    var free = field
    // The database's default says nothing about when something happened.
    if field.constantDefault != nil { free.defaultValue = nil }
    let orders = Dictionary(
      rules.orders.filter { follows($0) }.map { ($0.upper, $0.lower) },
      uniquingKeysWith: { first, _ in first })
    let isOrdered = rules.orders.contains { $0.lower == field.name || $0.upper == field.name }
    return RowDates(
      table: table, parents: datedParents, latestParent: latestParent, earlierColumns: orders,
      ordersSteps: !isOrdered
    ) { other in
      if other.generation == .identity
        || !table.foreignKeys.allSatisfy({
          !$0.columns.contains(other.name)
        })
      {
        return .unreadable
      }
      // Checks can require future dates.
      return rule(of: other).minimum == nil && years(of: other) == nil ? .inferred : .written
    }.value(of: free)
  }

  /// Whether a column that a check requires to be later than another one can be between that one
  /// and now: both record past events, and no other check restricts them.
  func follows(_ order: Alternative.Order) -> Bool {
    guard !rules.orders.contains(where: { $0.upper == order.lower && $0.lower == order.upper })
    else { return false }
    return [order.lower, order.upper].allSatisfy { name in
      guard let field = table[field: name], let dates = DateStorage(field, in: table) else {
        return false
      }
      let rule = rule(of: field)
      return dates.role != .future && rule.minimum == nil && rule.maximum == nil
    }
  }

  /// The latest creation time of the existing rows that new ones reference, as an expression; `nil`
  /// if all referenced rows are new.
  private var latestParent: String? {
    let latest = table.foreignKeys.filter { others.find($0.references) == nil }
      .compactMap { context.latestRows[$0.references] }.min()
    return latest.map { $0 == 0 ? "now" : "now - \($0)s" }
  }

  private var datedParents: [RowDates.Parent] {
    let tables = others.all.map(\.table)
    let names = table.foreignKeys.compactMap(\.columns.first?.relationName)
    return table.foreignKeys.compactMap { key in
      guard key.columns.count == 1, let field = table[field: key.columns[0]],
        rule(of: field).nullness != .always,
        let relation = NameWriter.inBraces(key.columns[0].relationName),
        names.count(where: { $0 == relation }) == 1,
        let parent = others.find(key.references)?.table,
        let created = RowDates.creation(in: parent),
        parent.name == table.name
          ? RowDates.mayFollow(key.columns, in: table)
          : !RowDates.isInCycle(
            parent.name, table.name, among: tables, isOptional: field.isNullable)
      else { return nil }
      return (relation, created.column, created.dates, field.isNullable)
    }
  }
}

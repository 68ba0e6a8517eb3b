import SeedSyntax
import SeedSchema

extension TableInference {
  /// Returns the value of a column with the time of an event of its row; `nil` if no known date
  /// precedes it.
  func dateInOrder(of field: FieldSchema) -> String? {
    var free = field
    // The database's default says nothing about when something happened.
    if field.constantDefault != nil { free.defaultValue = nil }
    return rowDates(ordersEvents: !isOrdered(field)).value(of: free)
  }

  /// Returns the time of a row's last change, after given events and all others of the row; `nil`
  /// if the column holds no such time.
  func change(of field: FieldSchema, after times: [FieldSchema]) -> String? {
    guard !isOrdered(field), rule(of: field).minimum == nil, rule(of: field).maximum == nil else {
      return nil
    }
    let dates = rowDates(ordersEvents: true)
    return dates.change(of: field) {
      let events = dates.events(before: field)
      return events + times.filter { time in !events.contains { $0.name == time.name } }
    }
  }

  /// Whether checks compare a column with another one.
  private func isOrdered(_ field: FieldSchema) -> Bool {
    rules.orders.contains { $0.lower == field.name || $0.upper == field.name }
  }

  /// Whether rows that reference others by a foreign key are created after them, and both tables'
  /// rows are created one after the other.
  func isOnTimeline(_ key: ForeignKey) -> Bool {
    guard let parent = others.find(key.references)?.table, parent.name != table.name,
      RowDates.creation(in: table) != nil, RowDates.creation(in: parent) != nil,
      !([table.primaryKey] + table.uniques.map(\.columns)).contains(where: {
        !Set($0).isDisjoint(with: key.columns)
      })
    else { return false }
    return !RowDates.isInCycle(
      parent.name, table.name,
      isOptional: key.columns.contains { table[field: $0]?.isNullable == true }
    ) { others.find($0)?.table }
  }

  private func rowDates(ordersEvents: Bool) -> RowDates {
    let orders = Dictionary(
      rules.orders.filter { follows($0) }.map { ($0.upper, $0.lower) },
      uniquingKeysWith: { first, _ in first })
    return RowDates(
      table: table, parents: datedParents, latestParent: latestParent, earlierColumns: orders,
      ordersEvents: ordersEvents, isTimeline: true
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
    }
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
    table.foreignKeys.compactMap { key in
      guard let relation = relationName(of: key),
        let parent = others.find(key.references)?.table,
        let created = RowDates.creation(in: parent),
        key.columns.allSatisfy({ column in
          table[field: column].map { rule(of: $0).nullness != .always } ?? false
        })
      else { return nil }
      let isOptional = key.columns.contains { table[field: $0]?.isNullable == true }
      let isBefore =
        parent.name == table.name
        ? RowDates.mayFollow(key.columns, in: table)
        : !RowDates.isInCycle(parent.name, table.name, isOptional: isOptional) {
          others.find($0)?.table
        }
      return isBefore ? (relation, created.column, created.dates, isOptional) : nil
    }
  }

  /// Returns the name by which values find the row that a foreign key references: that of its first
  /// column that no other key has; `nil` if the row has no name of its own.
  private func relationName(of key: ForeignKey) -> String? {
    let others = table.foreignKeys.filter { $0 != key }
    let isShared = { (column: String) in others.contains { $0.columns.contains(column) } }
    guard table.foreignKeys.count(where: { $0 == key }) == 1,
      let column = key.columns.first(where: { !isShared($0) })
        ?? (determinesSharedColumn(key, beside: others) ? key.columns.first : nil),
      let name = NameWriter.inBraces(column.relationName)
    else { return nil }
    let otherNames = others.flatMap { other in
      other.columns.filter { $0 != column }.map(\.relationName)
        + (key.columns.count > 1 ? [other.references.name] : [])
    }
    return otherNames.contains(column.relationName) ? nil : name
  }

  /// Whether the value of a key's only column, which other keys have, too, comes from the row that
  /// it references: the others are optional, or reference rows of the same table that agree in it.
  private func determinesSharedColumn(_ key: ForeignKey, beside others: [ForeignKey]) -> Bool {
    guard key.columns.count == 1, let column = key.columns.first,
      table[field: column]?.isNullable == false
    else { return false }
    return others.allSatisfy { other in
      guard let place = other.columns.firstIndex(of: column) else { return true }
      guard other.columns.count > 1 else { return false }
      return other.columns.contains { table[field: $0]?.isNullable == true }
        || other.references == table.name && other.referencedColumns[place] == column
    }
  }
}

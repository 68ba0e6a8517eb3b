import SeedSyntax
import SeedSchema

/// Makes a column of states agree with the columns that record when a row reached them: `status`,
/// `paid_at`, `shipped_at`.
struct LifecycleColumns {
  let table: TableSchema
  let names: TableNames
  let generators: any KnownGenerators
  /// The columns whose values checks determine together.
  let excluded: Set<String>
  /// Whether a column alone is a key.
  let isKey: (String) -> Bool
  /// Returns the time of the last change of a row after some of its other times.
  let change: (FieldSchema, _ after: [FieldSchema]) -> String?

  /// Adds lifecycles if a column lists states of a known order and another one is the date of one
  /// of them, or of the row's creation.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
    for place in columns.indices {
      guard let order = order(of: columns[place]),
        let status = NameWriter.inBraces(columns[place].name),
        RecordRoles.isWord(columns[place].name)
      else { continue }
      let start = start
      var dated = columns.indices.compactMap { other -> (place: Int, state: String)? in
        columns[other].name == start
          ? nil : state(of: columns[other], in: order).map { (other, $0) }
      }
      let isTold = dated.contains { $0.state != order.path.first }
      if let first = order.path.first {
        dated += columns.indices.filter { columns[$0].name != start && begins(columns[$0], order) }
          .map { ($0, first) }
      }
      guard isTold || order.path.count > 1 && (start != nil || hasCreation) else { continue }
      var result = columns
      result[place].choices.insert(
        .value("lifecycle(\(order.arguments)\(within(order))\(argument(from: start)))"), at: 0)
      for date in dated {
        result[date.place].choices.insert(
          .value("lifecycle_time(\(StateOrder.argument(date.state)), \(status))"), at: 0)
      }
      let reached = dated.sorted { rank($0.state, order) > rank($1.state, order) }
        .map { columns[$0.place].name }
      return result.map { column in
        explaining(column, order, status)
          ?? followed(column, by: reached, isListed: Set(reached).contains(column.name))
      }
    }
    return columns
  }

  private func rank(_ state: String, _ order: StateOrder) -> Int {
    order.path.firstIndex(of: state) ?? order.path.count
  }

  // MARK: States

  /// The order of the states from which the column's value is chosen.
  private func order(of column: InferredColumn) -> StateOrder? {
    guard let field = table[field: column.name], !excluded.contains(column.name),
      !isKey(field.name),
      let last = names.name(of: field.name).own.last, Self.words.contains(last),
      case .value(let text)? = column.choices.first
    else { return nil }
    let value = ValueText(text).present
    switch field.type {
    case .enumeration(let values, _)
    where value.isCall(of: "random_choice") && value.call?.arguments.isEmpty == true:
      return StateOrder(values)
    case .string, .text, .enumeration:
      return ChoiceList(value).flatMap { StateOrder($0.words) }
    default: return nil
    }
  }

  /// The words at the end of names of such columns.
  private static let words: Set<String> = ["status", "state", "stage", "phase"]

  private var hasCreation: Bool {
    table.fields.contains { field in
      Self.holdsDates(field) && DateStorage(field, in: table)?.role == .creation
    }
  }

  /// A column that says why rows have ended in a state, such as `failure_code`, is NULL in all
  /// others; `nil` for columns that don't explain a state.
  private func explaining(
    _ column: InferredColumn, _ order: StateOrder, _ status: String
  ) -> InferredColumn? {
    guard let field = table[field: column.name], field.isNullable, field.type.isTextual,
      field.defaultValue == nil, !excluded.contains(column.name), !isKey(field.name),
      !table.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
      case .value(let text)? = column.choices.first
    else { return nil }
    let words = names.name(of: field.name).own
    let value = ValueText(text).present
    guard words.count > 1, let event = words.first, let last = words.last,
      Self.explanations.contains(last), value.text.isCall,
      let state = order.state(ofEvent: [event]), order.exits.contains(where: { $0.state == state })
    else { return nil }
    var column = column
    column.choices.insert(
      .value("{if(\(status) == \(ValueGuesses.quotedInBraces(state)), \(value.text), null)}"),
      at: 0)
    return column
  }

  /// The words at the end of names of such columns.
  private static let explanations: Set<String> = [
    "reason", "code", "message", "note", "notes", "comment", "details", "detail", "description",
    "explanation", "text",
  ]

  // MARK: Dates

  /// The column of the instant with which the states of every row begin: its creation or, without
  /// one, the first event that all rows have; `nil` if there is none.
  private var start: String? {
    if let planned, !excluded.contains(planned) { return planned }
    guard let created = RowDates.creation(in: table), created.dates.precision != nil,
      !excluded.contains(created.column),
      let field = table[field: created.column], field.minimum == nil, field.maximum == nil
    else { return nil }
    return created.column
  }

  /// The column with which rows begin that are planned before, if all have it.
  private var planned: String? {
    RowDates.plannedStart(in: table).flatMap { name in
      table[field: name]?.isNullable == false ? name : nil
    }
  }

  /// The argument of `lifecycle` for rows that reach their last state soon.
  private func within(_ order: StateOrder) -> String {
    guard !order.arguments.contains("within=") else { return "" }
    if let planned, !excluded.contains(planned) { return ", within=1d" }
    return UsualDuration.ofStates(in: table).map { ", within=\($0)" } ?? ""
  }

  /// The argument of `lifecycle` that names the column of the start, unless it finds that itself.
  private func argument(from column: String?) -> String {
    guard let column, let name = NameWriter.inBraces(column),
      !generators.lifecycleStarts.contains(column)
        || table[field: column].flatMap({ DateStorage($0, in: table) })?.isText == true
    else { return "" }
    return ", from={\(name)}"
  }

  /// The state whose instant a column holds.
  private func state(of column: InferredColumn, in order: StateOrder) -> String? {
    guard let field = table[field: column.name], canBeTime(field, of: column) else { return nil }
    var words = names.name(of: field.name).own
    if words.first == "date", words.count > 1 { words.removeFirst() }
    while words.count > 1, let last = words.last, Self.marks.contains(last) { words.removeLast() }
    let state = order.state(ofEvent: words)
    // Only the first state is reached by every row.
    return field.isNullable || state == order.path.first ? state : nil
  }

  /// Whether a column is the date of an event before all states, such as `placed_at` of an order
  /// that is `pending`: rows begin with it.
  private func begins(_ column: InferredColumn, _ order: StateOrder) -> Bool {
    guard let field = table[field: column.name], canBeTime(field, of: column),
      state(of: column, in: order) == nil, DateStorage(field, in: table)?.role == .event,
      let rank = StateOrder.rank(ofEvent: DateName(field.name).event), let first = order.firstRank
    else { return false }
    return rank < first
  }

  /// Whether a column can hold the instants of a state.
  private func canBeTime(_ field: FieldSchema, of column: InferredColumn) -> Bool {
    guard !excluded.contains(column.name), !isKey(field.name), Self.holdsDates(field),
      hasNoOtherDefault(field), let dates = DateStorage(field, in: table)
    else { return false }
    return dates.role != .creation && dates.role != .change && field.minimum == nil
      && field.maximum == nil && column.choices.first != .null
  }

  /// Whether a column has no default except the current instant.
  private func hasNoOtherDefault(_ field: FieldSchema) -> Bool {
    switch field.defaultValue {
    case .expression(let sql)?: ClockDefault.isClock(sql)
    case .value?: false
    case nil: true
    }
  }

  private static let marks: Set<String> = [
    "at", "on", "date", "time", "datetime", "timestamp", "ts",
  ]

  private static func holdsDates(_ field: FieldSchema) -> Bool {
    switch field.type {
    case .datetime, .date, .text, .string: true
    default: false
    }
  }

  /// Makes the time of a row's last change or its deletion follow the times of the states that it
  /// has reached.
  private func followed(
    _ column: InferredColumn, by reached: [String], isListed: Bool
  ) -> InferredColumn {
    guard !isListed, let field = table[field: column.name],
      let dates = DateStorage(field, in: table), dates.precision == .instant
    else { return column }
    let times = reached.compactMap { table[field: $0] }
    var column = column
    if dates.role == .change, let value = change(field, times) {
      column.choices.insert(.value(value), at: 0)
      return column
    }
    guard dates.role == .change || dates.role == .deletion else { return column }
    let names = times.filter {
      let other = DateStorage($0, in: table)
      return other?.precision == .instant && other?.isText == dates.isText
    }.compactMap { NameWriter.inBraces($0.name) }
    guard !names.isEmpty else { return column }
    column.choices = column.choices.map { choice in
      guard case .value(let text) = choice else { return choice }
      let value = ValueText(text)
      guard
        let date = value.calls.first(where: { $0.name == "random_datetime" }),
        case .template(let parts)? = date.arguments.first?.value, parts.count == 1,
        case .expression(let lower) = parts[0]
      else { return choice }
      let before = value.string(at: lower.span)
      let latest = "max(\(before), coalesce(\(names.joined(separator: ", ")), \(before)))"
      return .value(value.replacing(lower.span, with: latest))
    }
    return column
  }
}

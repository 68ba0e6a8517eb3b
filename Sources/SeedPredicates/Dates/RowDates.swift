import SeedSyntax
package import SeedSchema

/// Orders the dates of a row: a row is created after the rows that it references, changed after
/// that, and deleted last.
package struct RowDates {
  /// The relation to referenced rows, with the column of their creation time. If the relation is
  /// optional, some rows reference none.
  package typealias Parent = (
    relation: String, column: String, dates: DateStorage, isOptional: Bool
  )

  /// The source of another column's values.
  package enum Origin {
    /// The database generates the values, so that no other value can read them.
    case unreadable
    /// The values are inferred, and not later than now.
    case inferred
    /// The user has written the value.
    case written
  }

  let table: TableSchema
  let parents: [Parent]
  /// The latest creation time of referenced rows that aren't in ``parents``, as an expression;
  /// `nil` if there are no such rows.
  let latestParent: String?
  /// The columns that checks require to be earlier than another one, by the name of the later one.
  let earlierColumns: [String: String]
  let origin: (FieldSchema) -> Origin
  /// Whether events follow each other: known ones such as `paid_at` and `shipped_at` in their usual
  /// order, other steps such as `inspected_at` in that of the columns.
  let ordersEvents: Bool
  /// Whether rows are created one after the other, so that keys and creation times grow together.
  let isTimeline: Bool
  /// The places of known events in their usual order, by the columns' names.
  let places: [String: Int]
  /// The column that replaces a missing creation time.
  let firstEvent: String?

  package init(
    table: TableSchema, parents: [Parent], latestParent: String? = nil,
    earlierColumns: [String: String] = [:], ordersEvents: Bool = false, isTimeline: Bool = false,
    origin: @escaping (FieldSchema) -> Origin
  ) {
    self.table = table
    self.parents = parents
    self.latestParent = latestParent
    self.earlierColumns = earlierColumns
    self.ordersEvents = ordersEvents
    self.isTimeline = isTimeline
    places = ordersEvents ? EventOrder.places(in: table) : [:]
    firstEvent = Self.firstEvent(in: table)?.name
    self.origin = origin
  }

  /// Returns the value of a column in the syntax of factory files; `nil` if no other date precedes
  /// it.
  package func value(of field: FieldSchema) -> String? {
    guard let dates = DateStorage(field, in: table), field.generation != .computed,
      field.minimum == nil,
      field.maximum == nil
    else { return nil }
    switch field.defaultValue {
    case .value: return nil
    case .expression(let sql) where !ClockDefault.isClock(sql): return nil
    case .expression, nil: break
    }
    if let value = afterStart(of: field, dates) { return value }
    if isTimeline, dates.role == .creation || field.name == firstEvent,
      let value = onTimeline(dates)
    {
      return value
    }
    switch dates.role {
    case .creation: return afterParents(dates)
    case .change:
      return afterEvents(field, dates) ?? after([.creation], field, dates) ?? afterParents(dates)
    case .deletion:
      if ordersEvents, !DateName(field.name).recordsRemoval {
        return afterEvents(field, dates) ?? after([.creation], field, dates)
          ?? afterParents(dates)
      }
      return after([.change], field, dates) ?? afterEvents(field, dates)
        ?? after([.creation], field, dates) ?? afterParents(dates)
    case .event:
      return afterEarlierEvent(field, dates) ?? afterStep(field, dates)
        ?? after([.creation], field, dates) ?? afterParents(dates)
    case .start:
      if let value = currentStart(field, dates) ?? plannedStart(field, dates) { return value }
      return afterEarlierEvent(field, dates) ?? after([.creation], field, dates)
        ?? afterParents(dates)
    case .end:
      return afterEarlierEvent(field, dates) ?? after([.start, .creation], field, dates)
        ?? afterParents(dates)
    case .future: return afterCreation(deadline: field, dates)
    case .birth, .other: return nil
    }
  }

  /// Returns the start of a period that isn't over, such as `current_period_start`; `nil` for other
  /// dates.
  private func currentStart(_ field: FieldSchema, _ dates: DateStorage) -> String? {
    guard ordersEvents, NameWords.words(of: field.name).contains("current"), !field.isNullable,
      dates.precision != nil, !dates.isText, let created = Self.creation(in: table),
      !created.dates.isText, created.dates.precision != nil,
      let name = NameWriter.inBraces(created.column)
    else { return nil }
    return dates.value(from: "max(\(name), now - 29d)", mayBeLater: false)
  }

  /// Returns the start of something that was planned some weeks before, and may be still to come;
  /// `nil` for other dates.
  private func plannedStart(_ field: FieldSchema, _ dates: DateStorage) -> String? {
    guard ordersEvents, Self.plannedStart(in: table) == field.name,
      let created = Self.creation(in: table), let name = NameWriter.inBraces(created.column)
    else { return nil }
    let value = dates.value(from: name, to: "\(name) + 45d")
    return field.isNullable ? "maybe(\(dates.share)%, \(value))" : value
  }

  /// The column with which a row begins that is planned before, such as `starts_at` of an
  /// appointment; `nil` if there is none, or no creation time before it.
  static func plannedStart(in table: TableSchema) -> String? {
    guard UsualDuration.isPlanned(in: table), let created = creation(in: table),
      created.dates.precision != nil, !created.dates.isText
    else { return nil }
    return table.fields.first { field in
      guard field.name != created.column, field.generation == .none, field.defaultValue == nil,
        field.minimum == nil, field.maximum == nil, NameWriter.inBraces(field.name) != nil,
        let dates = DateStorage(field, in: table), dates.precision != nil, !dates.isText
      else { return false }
      return dates.role == .start && !DateName(field.name).hasBegun
        && ColumnRanges.lower(of: field, in: table) == nil
    }?.name
  }

  /// Returns a deadline some weeks after the row's creation; `nil` for other dates in the future.
  private func afterCreation(deadline field: FieldSchema, _ dates: DateStorage) -> String? {
    guard ordersEvents, DateName(field.name).isDeadline, dates.precision != nil, !dates.isText,
      let lower = latestCommitment(before: field, dates)
    else { return nil }
    let value = dates.value(from: lower, to: "\(lower) + 45d")
    return field.isNullable ? "maybe(\(dates.share)%, \(value))" : value
  }

  /// The row's creation or, if it has one, the day on which it was issued.
  private func latestCommitment(before field: FieldSchema, _ dates: DateStorage) -> String? {
    guard let created = Self.creation(in: table), !created.dates.isText,
      let name = NameWriter.inBraces(created.column), created.dates.precision != nil
    else { return nil }
    let issued = table.fields.first { other in
      guard let known = DateStorage(other, in: table), !known.isText, known.form == dates.form,
        case .inferred = origin(other), other.generation == .none
      else { return false }
      return ["issued", "issue", "invoice", "start", "starts", "started"].contains(
        DateName(other.name).event.joined(separator: "_"))
    }
    guard let issued, let day = NameWriter.inBraces(issued.name) else { return name }
    guard issued.isNullable else { return day }
    guard let other = dates.form(name, of: created.dates) else { return name }
    return "coalesce(\(day), \(other))"
  }

  /// The end of a range, after the column with which the range starts.
  private func afterStart(of field: FieldSchema, _ dates: DateStorage) -> String? {
    guard let start = rangeStart(of: field, dates), let known = DateStorage(start, in: table) else {
      return nil
    }
    if followsEvents(field, dates, since: start), let value = afterEarlierEvent(field, dates) {
      return value
    }
    if let value = afterPeriod(since: start, known, field, dates)
      ?? soonAfter(start, known, field, dates)
    {
      return value
    }
    return after(start, known, field, dates)
  }

  /// Returns the end of a range of a usual length, such as a month or a trial; it may be later than
  /// now.
  private func afterPeriod(
    since start: FieldSchema, _ known: DateStorage, _ field: FieldSchema, _ dates: DateStorage
  ) -> String? {
    guard ordersEvents, known.form == dates.form, dates.precision != nil, !dates.isText,
      !known.isText, case .inferred = origin(start), let name = NameWriter.inBraces(start.name),
      let length = UsualDuration.length(in: table, until: field)
    else { return nil }
    let lower =
      start.isNullable && !field.isNullable ? "coalesce(\(name), \(known.earliest))" : name
    let end = dates.precision == .day ? "date(\(lower) + \(length))" : "\(lower) + \(length)"
    return "{\(end)}"
  }

  /// Returns the end of a range that usually is short, within that time after its start.
  private func soonAfter(
    _ start: FieldSchema, _ known: DateStorage, _ field: FieldSchema, _ dates: DateStorage
  ) -> String? {
    let isPlanned = Self.plannedStart(in: table) == start.name
    guard ordersEvents, known.form == dates.form, dates.precision == .instant || isPlanned,
      known.isText == dates.isText, [.start, .event].contains(known.role),
      [.end, .event].contains(dates.role),
      case .inferred = origin(start), !isCreationWritten || isPlanned,
      let name = NameWriter.inBraces(start.name),
      let longest = UsualDuration.longest(in: table, until: field)
    else { return nil }
    let isMissing = start.isNullable && !field.isNullable
    let lower = isMissing ? "coalesce(\(name), \(known.earliest))" : name
    if dates.isText {
      let value = "random_datetime({\(lower)}, now, within=\(longest))"
      return field.isNullable ? "maybe(\(dates.share)%, \(value))" : value
    }
    let latest = isPlanned ? "\(lower) + \(longest)" : "min(\(lower) + \(longest), now)"
    let value = dates.value(from: lower, to: latest)
    return field.isNullable ? "maybe(\(dates.share)%, \(value))" : value
  }

  /// The column with which the range starts that another one ends.
  func rangeStart(of field: FieldSchema, _ dates: DateStorage) -> FieldSchema? {
    guard dates.role != .creation,
      let start = earlierColumns[field.name].flatMap({ table[field: $0] })
        ?? ColumnRanges.lower(of: field, in: table),
      let known = DateStorage(start, in: table)
    else { return nil }
    // The end of a period in the future must be in the future, too.
    return dates.role == .future && known.role != .future ? nil : start
  }

  /// Returns a date after another one of the row.
  private func after(
    _ roles: [DateStorage.Role], _ field: FieldSchema, _ dates: DateStorage
  ) -> String? {
    for role in roles {
      for other in table.fields where other.name != field.name {
        guard let known = DateStorage(other, in: table),
          known.role == role || role == .creation && other.name == firstEvent,
          let value = after(other, known, field, dates)
        else { continue }
        return value
      }
    }
    return nil
  }

  /// Returns a date after that of another column; `nil` if that can't be read.
  func after(
    _ other: FieldSchema, _ known: DateStorage, _ field: FieldSchema, _ dates: DateStorage
  ) -> String? {
    guard let name = NameWriter.inBraces(other.name) else { return nil }
    // A row without a known creation time can still have been changed.
    let isMissing = other.isNullable && !field.isNullable
    let instant = isMissing ? "coalesce(\(name), \(known.earliest))" : name
    guard let lower = dates.converted(instant, from: known) else { return nil }
    let mayBeLater: Bool
    switch origin(other) {
    case .unreadable: return nil
    case .inferred: mayBeLater = known.role != .creation && isCreationWritten
    case .written: mayBeLater = true
    }
    // The maximum of a string and an instant has no type.
    if mayBeLater || known.role == .future, known.isText != dates.isText { return nil }
    let value =
      known.role == .future
      ? dates.value(afterFuture: lower) : dates.value(from: lower, mayBeLater: mayBeLater)
    return field.isNullable ? "maybe(\(dates.share)%, \(value))" : value
  }

  /// Returns the time of a step after that of the previous one, in the order of the columns.
  private func afterStep(_ field: FieldSchema, _ dates: DateStorage) -> String? {
    guard let before = previousStep(field, dates), case .inferred = origin(before),
      let name = NameWriter.inBraces(before.name)
    else { return nil }
    var lower = name
    if before.isNullable {
      lower = "coalesce(\(name), \(creation(before: field, dates) ?? dates.earliest))"
    }
    let value = dates.value(from: lower, mayBeLater: isCreationWritten)
    return field.isNullable ? "maybe(\(dates.share)%, \(value))" : value
  }

  /// After this many steps, one follows only the row's creation: each adds several nested calls to
  /// the next one's value, of which a plan allows 256.
  private static let stepsOfChain = 40

  /// The last step before a column in the order of the columns.
  func previousStep(_ field: FieldSchema, _ dates: DateStorage) -> FieldSchema? {
    guard ordersEvents, DateName(field.name).isStep, field.name != firstEvent,
      let place = table.fields.firstIndex(where: { $0.name == field.name })
    else { return nil }
    // The usual order of known events is not that of the columns.
    if places[field.name] != nil,
      table.fields[..<place].contains(where: { places[$0.name] != nil })
    {
      return nil
    }
    let earlier = table.fields[..<place]
    if place >= Self.stepsOfChain,
      earlier.count(where: { DateName($0.name).isStep }).isMultiple(of: Self.stepsOfChain)
    {
      return nil
    }
    return earlier.last { other in
      guard DateName(other.name).isStep, let known = DateStorage(other, in: table) else {
        return false
      }
      return known == dates && other.generation == .none && other.defaultValue == nil
        && other.minimum == nil && other.maximum == nil
    }
  }

  /// Returns the row's creation time in the form of a column.
  private func creation(before field: FieldSchema, _ dates: DateStorage) -> String? {
    guard let created = Self.creation(in: table), created.column != field.name,
      let source = table[field: created.column], let name = NameWriter.inBraces(created.column)
    else { return nil }
    if case .unreadable = origin(source) { return nil }
    return dates.converted(name, from: created.dates)
  }

  /// Whether the user has written the creation time, so that it and later dates may be later than
  /// now.
  var isCreationWritten: Bool {
    table.fields.contains { field in
      guard DateStorage(field, in: table)?.role == .creation else { return false }
      if case .written = origin(field) { return true }
      return false
    }
  }

  private func afterParents(_ dates: DateStorage) -> String? {
    latestCreation(of: dates).map { dates.value(from: $0, mayBeLater: false) }
  }

  /// Returns a creation time that grows from row to row; `nil` for numbers and days after existing
  /// rows, which may all be of today.
  private func onTimeline(_ dates: DateStorage) -> String? {
    guard let latestParent else { return dates.valueInOrder(after: latestCreation(of: dates)) }
    guard dates.precision == .instant else { return nil }
    return dates.valueInOrder(
      from: dates.written(instant: latestParent),
      after: parents.isEmpty ? nil : latestCreation(of: dates))
  }

  /// The latest creation time of the referenced rows in the form of a column; `nil` if no referenced
  /// row has one.
  private func latestCreation(of dates: DateStorage) -> String? {
    let count = parents.count + (latestParent == nil ? 0 : 1)
    // The maximum of a string and an instant has no type.
    let areAllText = latestParent == nil && parents.allSatisfy(\.dates.isText)
    var created: [String] = parents.compactMap { parent in
      if parent.dates.isText, !dates.isText, count > 1, !areAllText { return nil }
      var instant = "\(parent.relation).\(parent.column)"
      if parent.isOptional { instant = "coalesce(\(instant), \(parent.dates.earliest))" }
      return dates.converted(instant, from: parent.dates)
    }
    if let latestParent { created.append(dates.written(instant: latestParent)) }
    guard let first = created.first else { return nil }
    return created.count == 1 ? first : Self.latest(created)
  }

  /// Returns the latest of several dates as an expression. A function takes up to 64 arguments.
  static func latest(_ instants: [String]) -> String {
    guard instants.count > 64 else { return "max(\(instants.joined(separator: ", ")))" }
    return latest([latest(Array(instants.prefix(64)))] + instants.dropFirst(64))
  }

  /// Returns the column of a table's creation time, if every row has one and other tables can read
  /// it.
  package static func creation(in table: TableSchema) -> (column: String, dates: DateStorage)? {
    for field in table.fields {
      guard !field.isNullable, field.generation != .computed,
        let dates = DateStorage(field, in: table), dates.role == .creation,
        NameWriter.inBraces(field.name) != nil
      else { continue }
      if case .expression(let sql)? = field.defaultValue, !ClockDefault.isClock(sql) { return nil }
      return (field.name, dates)
    }
    return firstEvent(in: table).flatMap { field in
      DateStorage(field, in: table).map { (field.name, $0) }
    }
  }

  /// Returns the first event that all rows of a table without a creation time have, such as
  /// `admitted_at`.
  private static func firstEvent(in table: TableSchema) -> FieldSchema? {
    let roles = table.fields.map { DateStorage($0, in: table)?.role }
    guard !roles.contains(.creation) else { return nil }
    let events = zip(table.fields, roles).filter { field, role in
      guard role == .event || role == .start && DateName(field.name).hasBegun, !field.isNullable,
        field.generation == .none, field.minimum == nil, field.maximum == nil,
        NameWriter.inBraces(field.name) != nil,
        ColumnRanges.lower(of: field, in: table) == nil
      else { return false }
      switch field.defaultValue {
      case .value: return false
      case .expression(let sql): return ClockDefault.isClock(sql)
      case nil: return true
      }
    }.map(\.0)
    guard events.count > 1 else { return events.first }
    let places = EventOrder.places(in: table)
    guard let first = events.first, places[first.name] != nil else { return events.first }
    return events.min { places[$0.name] ?? .max < places[$1.name] ?? .max }
  }

  /// Whether the dates of rows can be later than those of the rows that they reference in their own
  /// table.
  ///
  /// If the reference is required, the first row references itself. If each row is referenced once,
  /// the rows form a chain, and a date would depend on all rows before it.
  package static func mayFollow(_ columns: [String], in table: TableSchema) -> Bool {
    guard columns.contains(where: { table[field: $0]?.isNullable == true }) else { return false }
    return !([table.primaryKey] + table.uniques.map(\.columns)).contains { key in
      !key.isEmpty && Set(key).isSubset(of: columns)
    }
  }

  /// Whether two tables are in a cycle of references, in which no rows are the oldest.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - other: the other table.
  ///   - isOptional: whether the other table's reference is optional, so that optional references
  ///     can be part of a cycle, too.
  ///   - find: returns the table with a name.
  /// - Returns: whether there is such a cycle.
  package static func isInCycle(
    _ table: TableName, _ other: TableName, isOptional: Bool,
    find: (TableName) -> TableSchema?
  ) -> Bool {
    var seen: Set<TableName> = []
    var pending = [table]
    while let name = pending.popLast() {
      guard seen.insert(name).inserted, let schema = find(name) else { continue }
      for key in schema.foreignKeys
      where isOptional
        || !key.columns.contains(where: { schema[field: $0]?.isNullable == true })
      {
        guard let parent = find(key.references)?.name else { continue }
        if parent == other { return true }
        pending.append(parent)
      }
    }
    return false
  }
}

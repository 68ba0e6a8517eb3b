import SeedSchema
import SeedSyntax

/// The order of a row's events: `placed_at`, `paid_at`, `shipped_at`, then `updated_at`.
extension RowDates {
  /// Returns the time of an event after the latest of those that usually precede it. A row without
  /// that one doesn't have the later one, either.
  func afterEarlierEvent(_ field: FieldSchema, _ dates: DateStorage) -> String? {
    guard let before = earlierEvent(field, dates), let known = DateStorage(before, in: table) else {
      return nil
    }
    // On the day of an earlier event, the row may not have been created yet.
    if known.precision == .day, dates.precision == .instant,
      let value = latest(of: [before], for: field, dates)
    {
      return value
    }
    return after(before, known, field, dates)
  }

  /// Returns the time of a change after all events of the row.
  func afterEvents(_ field: FieldSchema, _ dates: DateStorage) -> String? {
    guard ordersEvents else { return nil }
    return latest(of: events(before: field), for: field, dates)
  }

  /// The columns with events of the row that can precede another date: if that is a change, also
  /// those that end the row's use, such as `cancelled_at`.
  func events(before field: FieldSchema) -> [FieldSchema] {
    let isChange = DateStorage(field, in: table)?.role == .change
    return table.fields.filter { other in
      guard other.name != field.name, let known = DateStorage(other, in: table),
        isReadable(other, known)
      else { return false }
      switch known.role {
      case .event: return !leadsToChange(other)
      case .end: return isChange && !leadsToChange(other)
      case .start: return DateName(other.name).hasBegun && !leadsToChange(other)
      case .deletion:
        return isChange && !DateName(other.name).recordsRemoval
          && rangeStart(of: other, known).map { !leadsToChange($0) } ?? true
      case .creation, .change, .future, .birth, .other: return false
      }
    }
  }

  /// Whether an event follows a date that itself follows all events.
  private func leadsToChange(_ field: FieldSchema) -> Bool {
    var seen: Set<String> = []
    var next: FieldSchema? = field
    while let field = next, seen.insert(field.name).inserted {
      guard let dates = DateStorage(field, in: table) else { return false }
      if dates.role == .change || dates.role == .deletion { return true }
      next =
        rangeStart(of: field, dates) ?? earlierEvent(field, dates)
        ?? (dates.role == .event ? previousStep(field, dates) : nil)
    }
    return false
  }

  /// Whether an event that usually precedes the end of a range happens after its start.
  func followsEvents(
    _ field: FieldSchema, _ dates: DateStorage, since start: FieldSchema
  ) -> Bool {
    var seen: Set<String> = [field.name]
    var next = earlierEvent(field, dates)
    while let before = next, before.name != start.name, seen.insert(before.name).inserted,
      let known = DateStorage(before, in: table)
    {
      let previous = rangeStart(of: before, known) ?? earlierEvent(before, known)
      if previous?.name == start.name { return true }
      next = previous
    }
    return false
  }

  /// The latest event of the row that usually precedes another one.
  private func earlierEvent(_ field: FieldSchema, _ dates: DateStorage) -> FieldSchema? {
    guard ordersEvents, let rank = rank(of: field, dates) else { return nil }
    var best: (rank: Int, field: FieldSchema)?
    for other in table.fields where other.name != field.name {
      guard let known = DateStorage(other, in: table), isReadable(other, known),
        known.isText == dates.isText, dates.converted("x", from: known) != nil,
        let place = self.rank(of: other, known), place < rank,
        best.map({ $0.rank <= place }) ?? true,
        rangeStart(of: other, known)?.name != field.name
      else { continue }
      best = (place, other)
    }
    return best?.field
  }

  /// The place of a date among those of all events; `nil` if its name doesn't say it.
  func rank(of field: FieldSchema, _ dates: DateStorage) -> Int? {
    switch dates.role {
    case .event, .end: break
    case .start where DateName(field.name).hasBegun: break
    default: return nil
    }
    let words = DateName(field.name).event
    if let rank = StateOrder.rank(ofEvent: words) { return rank }
    let rows = Set(NameWords.words(of: table.name.name).map(NameWords.singular))
    let rest = words.drop { rows.contains($0) }
    return rest.isEmpty ? nil : StateOrder.rank(ofEvent: Array(rest))
  }

  private func isReadable(_ field: FieldSchema, _ dates: DateStorage) -> Bool {
    guard field.generation == .none, field.minimum == nil, field.maximum == nil,
      NameWriter.inBraces(field.name) != nil, case .inferred = origin(field)
    else { return false }
    switch field.defaultValue {
    case .value: return false
    case .expression(let sql): return ClockDefault.isClock(sql)
    case nil: return true
    }
  }
}

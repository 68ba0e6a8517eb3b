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
    var known: [String: Bool] = [:]
    return table.fields.filter { other in
      guard other.name != field.name, let dates = DateStorage(other, in: table),
        isReadable(other, dates)
      else { return false }
      switch dates.role {
      case .event: return !leadsToChange(other, &known)
      case .end: return isChange && !leadsToChange(other, &known)
      case .start: return DateName(other.name).hasBegun && !leadsToChange(other, &known)
      case .deletion:
        return isChange && !DateName(other.name).recordsRemoval
          && rangeStart(of: other, dates).map { !leadsToChange($0, &known) } ?? true
      case .creation, .change, .future, .birth, .other: return false
      }
    }
  }

  /// Whether an event follows a date that itself follows all events.
  ///
  /// `known` holds the answers for other events of the same chains.
  private func leadsToChange(_ field: FieldSchema, _ known: inout [String: Bool]) -> Bool {
    var chain: [String] = []
    var result = false
    var next: FieldSchema? = field
    while let field = next, !chain.contains(field.name) {
      if let answer = known[field.name] {
        result = answer
        break
      }
      chain.append(field.name)
      guard let dates = DateStorage(field, in: table) else { break }
      if dates.role == .change || dates.role == .deletion {
        result = true
        break
      }
      next =
        rangeStart(of: field, dates) ?? earlierEvent(field, dates)
        ?? (dates.role == .event ? previousStep(field, dates) : nil)
    }
    for name in chain { known[name] = result }
    return result
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
    guard let rank = places[field.name], field.name != firstEvent else { return nil }
    var best: (rank: Int, field: FieldSchema)?
    for other in table.fields where other.name != field.name {
      guard let known = DateStorage(other, in: table), isReadable(other, known),
        known.isText == dates.isText, dates.converted("x", from: known) != nil,
        let place = places[other.name], place < rank,
        best.map({ $0.rank <= place }) ?? true,
        rangeStart(of: other, known)?.name != field.name
      else { continue }
      best = (place, other)
    }
    return best?.field
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

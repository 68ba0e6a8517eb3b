import SeedSyntax
package import SeedSchema

/// Times of the last change of rows whose states have their own times, such as `paid_at`.
extension RowDates {
  /// Returns the value of the time of the last change, after the times of the row's states; `nil`
  /// if the column holds no such time, or there are no states.
  ///
  /// - Parameters:
  ///   - field: the column.
  ///   - states: returns the columns with the times of the states.
  /// - Returns: the value in the syntax of factory files.
  package func change(of field: FieldSchema, after states: () -> [FieldSchema]) -> String? {
    guard let dates = DateStorage(field, in: table), dates.role == .change,
      field.generation != .computed, field.minimum == nil, field.maximum == nil
    else { return nil }
    switch field.defaultValue {
    case .value: return nil
    case .expression(let sql) where !ClockDefault.isClock(sql): return nil
    case .expression, nil: break
    }
    return latest(of: states(), for: field, dates)
  }

  /// Returns a date after several others of the row and after its creation; `nil` if none of them
  /// can be read, or only the creation can't.
  func latest(of times: [FieldSchema], for field: FieldSchema, _ dates: DateStorage) -> String? {
    let created = readableCreation(for: dates)
    // In rows without the other dates, the change would precede the creation.
    if created == nil, !dates.isText, Self.creation(in: table)?.dates.isText == true { return nil }
    var mayBeLater = false
    if let created, case .written = origin(created.field) { mayBeLater = true }
    var instants: [String] = []
    for time in times where time.name != field.name && time.name != created?.field.name {
      guard let known = DateStorage(time, in: table), dates.isText || !known.isText,
        let name = NameWriter.inBraces(time.name)
      else { continue }
      let earliest = created.flatMap { known.form($0.name, of: $0.dates) } ?? known.earliest
      let instant = time.isNullable ? "coalesce(\(name), \(earliest))" : name
      if let converted = dates.converted(instant, from: known) { instants.append(converted) }
    }
    guard !instants.isEmpty else { return nil }
    if let created, let converted = dates.converted(created.name, from: created.dates) {
      instants.append(converted)
    }
    let lower = instants.count == 1 ? instants[0] : Self.latest(instants)
    let value = dates.value(from: lower, mayBeLater: mayBeLater)
    return field.isNullable ? "maybe(\(dates.share)%, \(value))" : value
  }

  /// The column of the row's creation time, if a column can be compared with it.
  private func readableCreation(
    for dates: DateStorage
  ) -> (field: FieldSchema, name: String, dates: DateStorage)? {
    guard let created = Self.creation(in: table), dates.isText || !created.dates.isText,
      let field = table[field: created.column], let name = NameWriter.inBraces(created.column)
    else { return nil }
    if case .unreadable = origin(field) { return nil }
    return (field, name, created.dates)
  }
}

extension DateStorage {
  /// Returns an expression of another column's form in this one's.
  func form(_ expression: String, of other: DateStorage) -> String? {
    if case .day = form, case .instant = other.form, !other.isText, !isText {
      return "date(\(expression))"
    }
    if !isText, other.isText { return nil }
    return converted(expression, from: other)
  }
}

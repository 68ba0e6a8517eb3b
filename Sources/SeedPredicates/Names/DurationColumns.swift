import SeedSchema
import SeedSyntax

/// Makes columns agree with the two ends of the row's range of time: `duration_minutes` is the time
/// between `started_at` and `ended_at`, `work_date` the day of `started_at`.
struct DurationColumns {
  let table: TableSchema
  /// The columns whose values checks relate to others.
  let related: Set<String>

  /// Computes the columns, if the table has one range of instants.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
    let ends = columns.compactMap { column -> (start: FieldSchema, end: FieldSchema)? in
      guard let end = instant(column.name), let start = ColumnRanges.lower(of: end, in: table),
        instant(start.name) != nil, columns.contains(where: { $0.name == start.name })
      else { return nil }
      return (start, end)
    }
    guard ends.count == 1, let start = NameWriter.inBraces(ends[0].start.name),
      let end = NameWriter.inBraces(ends[0].end.name)
    else { return columns }
    let isOptional = ends[0].start.isNullable || ends[0].end.isNullable
    return columns.map { column in
      guard let field = table[field: column.name], isFree(field),
        let value = duration(field, start, end, isOptional: isOptional)
          ?? day(field, of: start, isOptional: ends[0].start.isNullable)
      else { return column }
      var column = column
      column.choices.insert(.value(value), at: 0)
      return column
    }
  }

  /// The column if it holds instants of a type of dates.
  private func instant(_ name: String) -> FieldSchema? {
    guard let field = table[field: name], let dates = DateStorage(field, in: table),
      dates.form == .instant, !dates.isText, dates.role != .future
    else { return nil }
    return field
  }

  private func duration(
    _ field: FieldSchema, _ start: String, _ end: String, isOptional: Bool
  ) -> String? {
    guard case .integer = field.type else { return nil }
    let words = NameWords.words(of: field.name)
    guard let unit = words.last.flatMap({ Self.units[$0] }),
      words.count == 1 ? words == ["minutes"] : words.count == 2 && Self.names.contains(words[0])
    else { return nil }
    let seconds = "(seconds(\(end)) - seconds(\(start)))"
    let number = unit == 1 ? seconds : "round(\(seconds) / \(unit))"
    return isOptional && !field.isNullable ? "{coalesce(\(number), 0)}" : "{\(number)}"
  }

  private func day(_ field: FieldSchema, of start: String, isOptional: Bool) -> String? {
    guard case .date = field.type, !isOptional || field.isNullable else { return nil }
    let words = NameWords.words(of: field.name)
    return words == ["date"] || words == ["day"]
      || words.count == 2 && words[1] == "date" && Self.days.contains(words[0])
      ? "{date(\(start))}" : nil
  }

  private func isFree(_ field: FieldSchema) -> Bool {
    !related.contains(field.name) && !table.isKey(field.name) && field.generation == .none
      && field.minimum == nil && field.maximum == nil && field.defaultValue == nil
      && !table.foreignKeys.contains { $0.columns.contains(field.name) }
  }

  private static let units = ["seconds": 1, "minutes": 60, "hours": 3600]
  private static let names: Set<String> = ["duration", "elapsed", "length", "total", "worked"]
  private static let days: Set<String> = ["work", "shift", "session", "entry", "visit", "log"]
}

import SeedFormat
import SeedSchema

/// Tables that the database has, and that a factory declares as well.
extension Planner {
  /// The database's table with the validators that the factory's `fields` add; what the factory
  /// needs and the table lacks is an error.
  func merge(
    _ existing: TableSchema, with declared: TableSchema, factory: ResolvedFactory,
    at span: SourceSpan
  ) -> TableSchema {
    var result = existing
    for field in declared.fields {
      guard let index = result.place(ofField: field.name) else {
        bag.error(
          "the table `\(existing.name)` of the database has no column `\(field.name)`", at: span,
          hint: suggestion(field.name, among: existing.fields.map(\.name)))
        continue
      }
      var merged = result.fields[index]
      merged.minimum = field.minimum ?? merged.minimum
      merged.maximum = field.maximum ?? merged.maximum
      merged.minLength = field.minLength ?? merged.minLength
      merged.maxLength = field.lengthLimit ?? merged.maxLength
      if field.generation != .none, merged.generation == .none {
        merged.generation = field.generation
      }
      if case .value = field.defaultValue { merged.defaultValue = field.defaultValue }
      merged.type = field.type.refining(merged.type)
      result.fields[index] = merged
    }
    for unique in declared.uniques where unique.predicate == nil {
      if !result.uniques.contains(where: { Set($0.columns) == Set(unique.columns) }),
        Set(result.primaryKey) != Set(unique.columns)
      {
        // The factory promises it even if the database doesn't ask for it.
        result.uniques.append(unique)
      }
    }
    for key in declared.foreignKeys
    where !result.foreignKeys.contains(where: { $0.columns == key.columns }) {
      result.foreignKeys.append(key)
    }
    return result
  }
}

extension FieldType {
  /// What this declared type tells beyond the database's: the values of an enumeration that it
  /// holds as text, or a type that it has no name for.
  fileprivate func refining(_ stored: FieldType) -> FieldType {
    switch (self, stored) {
    case (.enumeration, .string), (.enumeration, .text), (.uuid, .string), (.uuid, .text),
      (.json, .string), (.json, .text), (_, .other):
      self
    default: stored
    }
  }
}

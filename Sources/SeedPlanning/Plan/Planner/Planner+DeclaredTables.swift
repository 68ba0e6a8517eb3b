import SeedFormat
import SeedSchema

/// Existing tables that a factory declares as well.
extension Planner {
  /// The database's table with the validators that the factory's `fields` add; anything that the
  /// factory needs and the table lacks is an error.
  func merge(
    _ existing: TableSchema, with declared: TableSchema, factory: ResolvedFactory,
    at span: SourceSpan
  ) -> TableSchema {
    var result = existing
    for field in declared.fields {
      guard let index = result.index(ofField: field.name) else {
        bag.error(
          "the table `\(existing.name)` of the database has no column `\(field.name)`", at: span,
          hint: suggestion(field.name, among: existing.fields.map(\.name)))
        continue
      }
      result.fields[index] = result.fields[index].refined(by: field)
    }
    for unique in declared.uniques where unique.predicate == nil {
      if !result.uniques.contains(where: { Set($0.columns) == Set(unique.columns) }),
        Set(result.primaryKey) != Set(unique.columns)
      {
        // The factory guarantees it even if the database doesn't require it.
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

import SeedDatabase
import SeedGeneration
import SeedPredicates
import SeedSchema

/// Treats a column as a foreign key if triggers of the table look up its value in a key of another
/// table.
struct AddKeyLookedUpByTrigger: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard !rejection.cause.isCodeError, rejection.isAboutRows else { return nil }
    let schema = context.schema
    for comparison in context.code.comparisons where comparison.isEqual {
      guard let field = schema.field(ignoringCase: comparison.newColumn),
        field.generation != .computed,
        !context.progress.triggers.columnsLeftToTriggers.contains(field.name),
        !schema.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
        let other = context.table(comparison.table), other.name != schema.name,
        let target = other.field(ignoringCase: comparison.column), other.isKey(target.name),
        ValueKind(of: target.type) == ValueKind(of: field.type),
        !context.requires(other, rowsOf: schema.name)
      else { continue }
      let key = ForeignKey([field.name], references: other.name, [target.name])
      // It has been tried, and removed.
      if context.progress.triggers.lookupKeys.contains(key) { continue }
      return .keys(.add(key, to: schema.name))
    }
    return nil
  }
}

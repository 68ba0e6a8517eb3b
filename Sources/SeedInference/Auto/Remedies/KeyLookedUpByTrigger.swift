import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Treats a column as a foreign key, if triggers of the table look for its value in a key of
/// another one.
struct KeyLookedUpByTrigger: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, rejection.isAboutRows else { return nil }
    let schema = state.schema
    for comparison in state.code.comparisons where comparison.isEqual {
      guard let field = schema.field(ignoringCase: comparison.newColumn),
        field.generation != .computed,
        !state.progress.triggers.leftToTriggers.contains(field.name),
        !schema.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
        let other = state.table(comparison.table), other.name != schema.name,
        let target = other.field(ignoringCase: comparison.column), other.isKey(target.name),
        ValueKind(of: target.type) == ValueKind(of: field.type),
        !state.needs(other, schema.name)
      else { continue }
      return .keys(
        .add(
          ForeignKey([field.name], references: other.name, [target.name]), to: schema.name))
    }
    return nil
  }
}

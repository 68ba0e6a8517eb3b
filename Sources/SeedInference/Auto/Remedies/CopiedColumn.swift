import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Copies a column from the row that another column refers to, if triggers of the table compare the
/// two.
struct CopiedColumn: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, rejection.isAboutRows else { return nil }
    let schema = state.schema
    let comparisons = state.code.comparisons
    for comparison in comparisons {
      guard let field = schema.field(ignoringCase: comparison.newColumn),
        field.generation != .computed, !schema.isKey(field.name),
        let other = state.table(comparison.table),
        let source = other.field(ignoringCase: comparison.column), !other.isKey(source.name),
        source.generation == .none, ValueKind(of: source.type) == ValueKind(of: field.type),
        let key = schema.foreignKeys.first(where: {
          $0.columns.count == 1 && $0.references == other.name && $0.columns != [field.name]
        }), !state.progress.copied.contains(field.name),
        let relation = NameWriter.inBraces(key.columns[0].relationName),
        let column = NameWriter.inBraces(source.name)
      else { continue }
      let own = schema.foreignKeys.first { $0.columns == [field.name] }
      let isKnown = other.foreignKeys.contains { $0.columns.contains(source.name) }
      let added =
        isKnown
        ? nil
        : own.map { ForeignKey([source.name], references: $0.references, $0.referencedColumns) }
      if let added, added.references == other.name { continue }
      return .values(
        .copy(
          column: field.name, path: "\(relation).\(column)", key: added,
          of: added == nil ? nil : other.name))
    }
    return nil
  }
}

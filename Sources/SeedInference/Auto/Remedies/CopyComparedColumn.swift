import SeedSyntax
import SeedDatabase
import SeedGeneration
import SeedPredicates
import SeedSchema

/// Copies a column from the row that another column references, if triggers of the table compare
/// the two.
struct CopyComparedColumn: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard !rejection.cause.isCodeError, rejection.isAboutRows else { return nil }
    let schema = context.schema
    let comparisons = context.code.comparisons
    for comparison in comparisons {
      guard let field = schema.field(ignoringCase: comparison.newColumn),
        field.generation != .computed, !schema.isKey(field.name),
        let other = context.table(comparison.table),
        let source = other.field(ignoringCase: comparison.column), !other.isKey(source.name),
        source.generation == .none, ValueKind(of: source.type) == ValueKind(of: field.type),
        let key = Self.key(of: schema, to: other, besides: field.name, comparisons),
        !context.progress.copiedColumns.contains(field.name),
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

  /// Returns the foreign key by which triggers find the row of another table: the one that they
  /// compare with its key, or the first one.
  private static func key(
    of schema: TableSchema, to other: TableSchema, besides field: String,
    _ comparisons: [TriggerCode.Comparison]
  ) -> ForeignKey? {
    let keys = schema.foreignKeys.filter {
      $0.columns.count == 1 && $0.references == other.name && $0.columns != [field]
    }
    return keys.first { key in
      comparisons.contains {
        $0.isEqual && $0.table == other.name
          && $0.newColumn.lowercased() == key.columns[0].lowercased()
          && $0.column.lowercased() == key.referencedColumns.first?.lowercased()
      }
    } ?? keys.first
  }
}

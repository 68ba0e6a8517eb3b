import SeedGeneration
import SeedPredicates
package import SeedSchema
import SeedSyntax

/// The generators of `GeneratorRegistry`, as candidates need to know them.
package struct RegisteredGenerators: KnownGenerators {
  package init() {}

  package func isPartOfRecord(_ generator: String) -> Bool {
    guard let definition = GeneratorRegistry[generator] else { return false }
    return definition.usesRecords && definition.parameters.contains { $0.name == "of" }
  }

  package var lifecycleStarts: [String] { LifecycleArguments.creations }

  package func samples(
    of value: String, for field: FieldSchema, isUnique: Bool, now: Timestamp, count: Int64
  ) -> [String]? {
    guard let syntax = ValueText(value).syntax else { return nil }
    switch syntax {
    case .call, .template: break
    default: return nil
    }
    var field = field
    field.defaultValue = nil
    let compiler = ValueCompiler(
      rows: SingleColumnRows(field, now: now), field: field, isUnique: isUnique, rowCount: count)
    do {
      let generator = try compiler.generator(for: syntax)
      let rows = RowSelection.range(0..<count)
      let column = try generator.fill(rows, in: EmptyFrame(rows))
      return (0..<column.count).compactMap { column.sqlValue(at: $0).text }
    } catch {
      return nil
    }
  }
}

/// Rows without columns.
private final class EmptyFrame: RowFrame {
  let rows: RowSelection

  init(_ rows: RowSelection) { self.rows = rows }

  func column(_ name: String) throws -> Column {
    throw GenerationError("there is no column `\(name)`")
  }

  func related(_ name: String) throws -> RelatedRows {
    throw GenerationError("there is no relation `\(name)`")
  }
}

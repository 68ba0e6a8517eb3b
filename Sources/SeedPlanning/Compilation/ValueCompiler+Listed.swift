import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Values of the rows that a step lists.
extension ValueCompiler {
  /// - Throws: ``DiagnosticsError`` with every value that doesn't fit.
  func generator(for written: ListedValues) throws -> any Generator {
    guard let field = context.field else { return NullGenerator() }
    if let column = written.recordColumn {
      return try FileColumnGenerator(column, field: field, firstRow: rows.firstRow)
    }
    var generators: [any Generator] = []
    var errors: [Diagnostic] = []
    let check = FieldCheck(field)
    for value in written.values {
      do {
        try check.value(value)
        generators.append(try generator(for: value))
      } catch let error as Diagnostic {
        errors.append(error)
      } catch let error as DiagnosticsError {
        errors += error.diagnostics
      }
    }
    guard errors.isEmpty else { throw DiagnosticsError(errors) }
    return try ListedValueGenerator(
      generators, kind: ValueKind(of: field.type), firstRow: rows.firstRow)
  }
}

import SeedFormat
import SeedGeneration
import SeedSchema

/// Values that the rows of a step are written with.
extension ValueCompiler {
  /// - Throws: ``DiagnosticsError`` with every value that doesn't fit.
  func generator(for written: WrittenValues) throws -> any Generator {
    guard let field = context.field else { return NullGenerator() }
    if let column = written.column {
      return try FileColumnGenerator(column, field: field, firstRow: segment.draft.rows.lowerBound)
    }
    var generators: [any Generator] = []
    var errors: [Diagnostic] = []
    for value in written.values {
      do {
        try field.check(value)
        generators.append(try generator(for: value))
      } catch let error as Diagnostic {
        errors.append(error)
      } catch let error as DiagnosticsError {
        errors += error.diagnostics
      }
    }
    guard errors.isEmpty else { throw DiagnosticsError(errors) }
    return try WrittenGenerator(
      generators, kind: ValueKind(of: field.type), firstRow: segment.draft.rows.lowerBound)
  }
}

extension FieldSchema {
  /// Checks a value that one row is written with, as far as the value is constant.
  func check(_ value: ValueSyntax) throws(Diagnostic) {
    switch value {
    case .null(let span):
      if !isNullable { throw Diagnostic("`\(name)` can't be NULL", at: span) }
    case .literal(let text, let span, let isQuoted):
      try check(text, isQuoted: isQuoted, at: span)
    case .call, .template, .sequence, .mapping, .written: break
    }
  }
}

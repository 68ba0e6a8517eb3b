import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedPredicates
import SeedSchema

/// The generators of a step's columns and parameters, compiled on demand.
extension RowGroupCompilation {
  /// The generator of a column or a parameter; `nil` if there is none, or its error has been
  /// reported.
  func generator(of name: String) throws -> (any Generator)? {
    if let generator = generators[name] {
      plan.deepest = max(plan.deepest, generators.depth(of: name))
      return generator
    }
    if generators.failed.contains(name) { throw AlreadyReported() }
    if let cycle = generators.cycle(of: name) {
      throw Diagnostic(
        "values depend on each other: \(cycle.joined(separator: " → "))", at: valueSpan(of: name))
    }
    let depth = 1 + nesting(of: name)
    guard plan.depth + depth <= Self.depthLimit else { throw tooDeep(name) }
    plan.depth += depth
    generators.begin(name)
    let deepestBefore = plan.deepest
    plan.deepest = 0
    defer {
      generators.end()
      plan.depth -= depth
      plan.deepest = max(deepestBefore, generators.depth(of: name))
    }
    do {
      guard let generator = try make(name) else { return nil }
      // A caller that requests only this value computes everything that it depends on, however it
      // was compiled.
      generators.setDepth(depth + plan.deepest, of: name)
      guard depth + plan.deepest <= Self.depthLimit else { throw tooDeep(name) }
      generators.keep(generator, of: name)
      return generator
    } catch {
      generators.fail(name)
      throw error
    }
  }

  /// The maximum depth of values that depend on each other, including the nesting within each
  /// value.
  ///
  /// Compiling and generating them needs that many nested calls.
  private static let depthLimit = 256

  private func tooDeep(_ name: String) -> Diagnostic {
    Diagnostic(
      "`\(name)` depends on a chain of more than \(Self.depthLimit) values and nested calls",
      at: valueSpan(of: name), hint: "compute it from fewer other columns")
  }

  private func nesting(of name: String) -> Int {
    if let field = schema[field: name] { return source(of: field).syntax?.nesting ?? 0 }
    return parameter(named: name)?.syntax.nesting ?? 0
  }

  private func valueSpan(of name: String) -> SourceSpan {
    value(of: name)?.syntax.span ?? parameter(named: name)?.syntax.span ?? draft.span
  }

  private func make(_ name: String) throws -> (any Generator)? {
    if let field = schema[field: name] {
      switch source(of: field) {
      case .database: return nil
      case .key(let relation, let column):
        return try keyGenerator(relation, column: column, field: field)
      case .written(let syntax): return try columnGenerator(field, syntax)
      case .inferred(let syntax, _): return try columnGenerator(checked.bounded(field), syntax)
      }
    }
    guard let parameter = parameter(named: name) else { return nil }
    if case .literal = parameter.syntax { return nil }
    return try ValueCompiler(
      rows: self, field: nil, name: name, isUnique: false, rowCount: rowCount
    ).generator(for: parameter.syntax)
  }

  /// One more than the table's last row number.
  var rowEnd: Int64 { plan.planner.draftIndex.rowEnd(ofTable: draft.table) }

  /// The number of the table's rows, including existing ones.
  var rowCount: Int64 { plan.planner.rowsOfTable(draft.table) + existingRows }

  /// The number of those rows without a fixed value in a column.
  private func generatedRows(of column: String) -> Int64 {
    rowCount - plan.planner.fixedRowCount(of: column, inTable: draft.table)
  }

  private func columnGenerator(_ field: FieldSchema, _ syntax: ValueSyntax) throws -> any Generator
  {
    let mode = modes[field.name]
    switch mode {
    case .alone:
      let compiler = ValueCompiler(
        rows: self, field: field, isUnique: true, rowCount: generatedRows(of: field.name))
      var isEnough = false
      defer { if !isEnough { noteLimit(of: field, syntax) } }
      let generator = try compiler.generator(for: syntax)
      // Rows that are NULL need no value.
      isEnough = generator.profile.isUnique
      return generator
    case nil:
      return try ValueCompiler(
        rows: self, field: field, isUnique: false, rowCount: rowCount
      ).generator(for: syntax)
    case .amongSiblings(let form), .combined(_, _, let form):
      return try spread(try numbered(field, syntax, form), of: field, by: mode)
    case .siblingDigit: return try spread(try numbered(field, syntax, .unique), of: field, by: mode)
    case .tieBroken(let ties):
      return try ValueCompiler(
        rows: self, field: field, isUnique: false, rowCount: rowCount
      ).generator(for: syntax).choosing { DeduplicatingGenerator(base: $0, ties: ties) }
    }
  }

  /// A generator of distinct values for distinct rows.
  private func numbered(
    _ field: FieldSchema, _ syntax: ValueSyntax, _ form: UniqueMode.ValueForm
  ) throws -> any Generator {
    let compiler = ValueCompiler(
      rows: self, field: field, isUnique: form == .unique, rowCount: 0)
    let generator = try compiler.generator(for: syntax)
    guard form == .written else { return generator }
    return generator.choosing { written in
      guard written.isUniform else { return written }
      let count = written.domain.count
      return DomainGenerator(
        written.domain,
        selector: .permuted(
          Permutation(count: count, key: compiler.context.key, rows: compiler.context.rows)))
    }
  }

  private func spread(
    _ base: any Generator, of field: FieldSchema, by mode: UniqueMode?
  ) throws -> any Generator {
    guard let distinct = base.profile.distinct, distinct > 1 else { return base }
    switch mode {
    case .combined(let combination, let member, _):
      return CombinationGenerator(base: base, combination: combination, member: member)
    case .siblingDigit(let combination, let member):
      return CombinationGenerator(base: base, combination: combination, member: member)
    default: break
    }
    guard let fanOut = draft.fanOut else { return base }
    let firstRow = draft.rows.lowerBound
    if let numbered = base.numbered, !numbered.isUniform {
      let ties = Deduplicator(groups: .siblings(fanOut, firstRow: firstRow), count: distinct)
      return base.choosing { DeduplicatingGenerator(base: $0, ties: ties) }
    }
    return SiblingGenerator(
      base: base, fanOut: fanOut, firstRow: firstRow, distinct: distinct,
      key: key(of: field.name).derived("siblings"))
  }

  /// Records the number of rows for which a unique column has values.
  private func noteLimit(of field: FieldSchema, _ syntax: ValueSyntax) {
    guard let distinct = distinctValues(of: field, syntax),
      distinct < UInt64(max(0, generatedRows(of: field.name)))
    else { return }
    plan.planner.limit(
      draft.table, to: distinct,
      because:
        "`\(schema.name).\(field.name)` is unique and has \(distinct) value\(distinct == 1 ? "" : "s")",
      column: field.name)
  }

  /// The key of a column.
  func key(of column: String) -> ColumnKey {
    ColumnKey(seed: plan.planner.seed, table: schema.name.description, column: column)
  }
}

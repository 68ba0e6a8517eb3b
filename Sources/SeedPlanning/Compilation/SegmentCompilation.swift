import SeedFormat
import SeedGeneration
import SeedPredicates
import SeedSchema

/// The compilation of one step's values.
final class SegmentCompilation {
  unowned let plan: PlanCompilation
  let index: Int
  /// The relations; a step's picks are decided before its values are compiled.
  private(set) var relations: [Planner.RelationDraft] = []
  private(set) var relationIndices: [String: Int] = [:]
  /// How the columns keep keys from repeating.
  var modes: [String: UniqueMode] = [:]
  private var sources: [String: ColumnSource] = [:]
  private var compiled: [String: any Generator] = [:]
  /// The parts of places that unique columns hold, once they have been asked for.
  var knownUniqueParts: [String: RecordScope.UniquePart]?
  /// How deep each compiled value depends on others.
  private var depths: [String: Int] = [:]
  private var failed: Set<String> = []
  /// The columns whose references were reported with the relations.
  private var brokenReferences: Set<String> = []
  /// The columns being compiled, in the order of their dependencies.
  private var path: [String] = []
  /// The row numbers that are distinct for each row.
  var uniquePositions: Set<String> = ["row"]
  /// The known facts about the values of key columns.
  var probed: [String: KeyColumn] = [:]

  /// Where the parameters and the written values of the step are, by their names.
  private let parameterPlaces: [String: Int]
  private let valuePlaces: [String: Int]
  /// The columns that are keys by themselves, and those of keys that don't tell letters' cases apart.
  private let keyColumns: Set<String>
  private let caselessColumns: Set<String>

  /// The values that the table's checks allow in columns that the user didn't write.
  private lazy var checked = CheckedValues(schema)

  /// Whether no column has failed so far.
  var isComplete: Bool { failed.isEmpty }
  /// How many columns have failed so far.
  var failureCount: Int { failed.count }

  /// Takes what an earlier plan compiled from the same inputs.
  ///
  /// - Returns: its segment, at the places that its step and the tables have in this plan.
  func adopt(_ entry: CompiledTables.Entry) -> TableSegment {
    compiled = entry.segment.generators
    modes = entry.modes
    var segment = entry.segment
    segment.step = draft.step
    var place = 0
    for relation in relations {
      guard let table = relation.table, segment.relations.indices.contains(place) else { continue }
      segment.relations[place].table = table
      place += 1
    }
    return segment
  }

  var draft: SegmentDraft { plan.planner.drafts[index] }
  var table: PlannedTable { plan.planner.tables[draft.table] }
  var schema: TableSchema { table.schema }

  init(plan: PlanCompilation, index: Int) {
    self.plan = plan
    self.index = index
    let draft = plan.planner.drafts[index]
    let schema = plan.planner.tables[draft.table].schema
    parameterPlaces = Self.places(of: draft.parameters)
    valuePlaces = Self.places(of: draft.values)
    keyColumns = Set(
      ([schema.primaryKey] + schema.uniques.map(\.columns)).filter { $0.count == 1 }.joined())
    caselessColumns = Set(schema.uniques.filter(\.ignoresCase).flatMap(\.columns))
    relations = plan.planner.relations(of: index)
    for (index, relation) in relations.enumerated() {
      for column in relation.columns.indices where relation.referenced.indices.contains(column) {
        sources[relation.columns[column]] = .key(
          relation: index, column: relation.referenced[column])
      }
    }
    nameRelations()
    var ignored = DiagnosticBag()
    for value in draft.values where sources[value.column] == nil {
      if ReferenceSyntax(value.syntax, bag: &ignored) != nil
        || plan.planner.relationKey(of: value, in: schema) != nil
      {
        // A broken reference has been reported with the relations.
        brokenReferences.insert(value.column)
      } else {
        sources[value.column] = .written(value.syntax)
      }
    }
    failed = brokenReferences
  }

  /// Makes a step's compilation for another plan that differs only in how keys are kept unique.
  init(probing other: SegmentCompilation, in plan: PlanCompilation) {
    self.plan = plan
    index = other.index
    relations = other.relations
    relationIndices = other.relationIndices
    sources = other.sources
    parameterPlaces = other.parameterPlaces
    valuePlaces = other.valuePlaces
    keyColumns = other.keyColumns
    caselessColumns = other.caselessColumns
    failed = other.brokenReferences
    brokenReferences = other.brokenReferences
  }

  private static func places(of values: [FactoryDefinition.Value]) -> [String: Int] {
    Dictionary(
      values.enumerated().map { ($1.column, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The step's parameter of a name, or `nil`.
  func parameter(named name: String) -> FactoryDefinition.Value? {
    parameterPlaces[name].map { draft.parameters[$0] }
  }

  /// The value that the step or its factory gives a column, or `nil`.
  func value(of column: String) -> FactoryDefinition.Value? {
    valuePlaces[column].map { draft.values[$0] }
  }

  /// The names of a relation: its own, and those of the referenced table if only one relation leads there.
  private func nameRelations() {
    var aliases: [String: [Int]] = [:]
    for (index, relation) in relations.enumerated() where relation.table != nil {
      relationIndices[relation.name] = relationIndices[relation.name] ?? index
      var names = [relation.tableName.name]
      for place in relation.table.map(plan.planner.draftIndex.ofTable) ?? [] {
        names.append(plan.planner.drafts[place].factory.name)
        names += plan.planner.drafts[place].factory.ancestors
      }
      for name in Set(names) { aliases[name, default: []].append(index) }
    }
    if let parent = draft.parent, let index = relations.firstIndex(where: \.isParent) {
      relationIndices[parent.name] = index
    }
    for (name, indices) in aliases where relationIndices[name] == nil {
      if indices.count == 1 {
        relationIndices[name] = indices[0]
      } else if let parent = indices.first(where: { relations[$0].isParent }) {
        relationIndices[name] = parent
      }
    }
  }

  /// Resolves a path such as `order.user.email` to a table and a column.
  func column(at path: [String]) -> (table: Int, column: String)? {
    guard let last = path.last else { return nil }
    var segment = self
    for name in path.dropLast() {
      guard let relation = segment.relationIndices[name].map({ segment.relations[$0] }),
        let table = relation.table,
        let next = plan.firstSegment(ofTable: table, rows: relation.ranges)
      else { return nil }
      segment = next
    }
    return (segment.draft.table, last)
  }

  // MARK: Sources

  /// Where a column's value comes from; inferred if nobody wrote it.
  func source(of field: FieldSchema) -> ColumnSource {
    if let source = sources[field.name] { return source }
    let source = inferredSource(of: field)
    sources[field.name] = source
    return source
  }

  /// The source of a column that the user wrote or that is a key; `nil` for others.
  func writtenSource(of column: String) -> ColumnSource? { sources[column] }

  private func inferredSource(of field: FieldSchema) -> ColumnSource {
    if field.generation == .computed { return .database }
    // A check applies even if it leaves few values for a key; a database default takes precedence.
    if field.generation == .none, field.defaultValue == nil,
      let value = checked.value(of: field)
    {
      return inferredSource(value)
    }
    if let call = lifecycleTime(of: field) { return .inferred(.call(call.syntax), text: call.text) }
    let inferred =
      dateInOrder(of: field)
      ?? InferredValues.value(
        for: field, in: schema, isKey: isKey(field.name),
        isNeeded: plan.isNeeded(field.name, ofTable: draft.table))
    guard let inferred else { return .database }
    let source = inferredSource(inferred)
    // An inferred generator with too few values for a key is replaced by a plain one.
    if isKey(field.name), case .inferred(let syntax, _) = source,
      let plain = InferredValues.plainCall(for: field.type),
      let distinct = distinctValues(of: field, syntax), distinct < UInt64(max(0, rowCount))
    {
      return inferredSource(plain)
    }
    return source
  }

  /// Whether a key compares the column's text case-insensitively.
  func ignoresCase(_ column: String) -> Bool {
    schema[field: column]?.ignoresCase == true || caselessColumns.contains(column)
  }

  private func inferredSource(_ text: String) -> ColumnSource {
    let (syntax, _) = ValueParser.parse(text, at: draft.span)
    return syntax.map { .inferred($0, text: text) } ?? .database
  }

  /// The number of distinct values of a call; `nil` if unknown.
  func distinctValues(of field: FieldSchema, _ syntax: ValueSyntax) -> UInt64? {
    guard case .call = syntax, syntax.dependencies == ExpressionDependencies() else { return nil }
    let compiler = ValueCompiler(segment: self, field: field, isUnique: true, rowCount: 0)
    return (try? compiler.generator(for: syntax))?.profile.distinct
  }

  private func isKey(_ column: String) -> Bool { keyColumns.contains(column) }

  // MARK: Columns

  /// The generator of a column or a parameter; `nil` if there is none, or it has been reported.
  func generator(of name: String) throws -> (any Generator)? {
    if let generator = compiled[name] {
      plan.deepest = max(plan.deepest, depths[name] ?? 0)
      return generator
    }
    if failed.contains(name) { throw AlreadyReported() }
    if path.contains(name) {
      let circle = path[(path.firstIndex(of: name) ?? 0)...] + [name]
      throw Diagnostic(
        "values depend on each other: \(circle.joined(separator: " → "))", at: draft.span)
    }
    let depth = 1 + nesting(of: name)
    guard plan.depth + depth <= Self.depthLimit else { throw tooDeep(name) }
    plan.depth += depth
    path.append(name)
    let deepestBefore = plan.deepest
    plan.deepest = 0
    defer {
      path.removeLast()
      plan.depth -= depth
      plan.deepest = max(deepestBefore, depths[name] ?? 0)
    }
    do {
      guard let generator = try make(name) else { return nil }
      // Whoever asks for this value alone computes all that it depends on, however it was compiled.
      depths[name] = depth + plan.deepest
      guard depth + plan.deepest <= Self.depthLimit else { throw tooDeep(name) }
      compiled[name] = generator
      return generator
    } catch {
      failed.insert(name)
      throw error
    }
  }

  /// How deep values may depend on each other: columns and parameters on the way, and what nests in their values.
  /// Both compiling and generating them takes as many nested calls.
  private static let depthLimit = 256

  private func tooDeep(_ name: String) -> Diagnostic {
    Diagnostic(
      "`\(name)` ends a chain of values that is too long: they depend on each other over more than \(Self.depthLimit) levels",
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
        return try keyGenerator(relations[relation], column: column, field: field)
      case .written(let syntax): return try columnGenerator(field, syntax)
      case .inferred(let syntax, _): return try columnGenerator(checked.bounded(field), syntax)
      }
    }
    guard let parameter = parameter(named: name) else { return nil }
    if case .literal = parameter.syntax { return nil }
    return try ValueCompiler(
      segment: self, field: nil, name: name, isUnique: false, rowCount: rowCount
    ).generator(for: parameter.syntax)
  }

  /// One more than the table's last row number.
  var rowEnd: Int64 {
    plan.planner.draftIndex.ofTable(draft.table)
      .reduce(0) { max($0, plan.planner.drafts[$1].rows.upperBound) }
  }

  /// The number of the table's rows, including existing ones.
  var rowCount: Int64 { plan.planner.rowsOfTable(draft.table) + table.existingRows }

  /// The number of these rows without a fixed value in a column.
  private func generatedRows(of column: String) -> Int64 {
    let planner = plan.planner
    let fixed = planner.draftIndex.ofTable(draft.table).reduce(Int64(0)) { sum, place in
      guard let value = plan.segment(place).value(of: column) else { return sum }
      switch value.syntax {
      case .literal, .null, .written: return sum + Int64(planner.drafts[place].rows.count)
      default: return sum
      }
    }
    return rowCount - fixed
  }

  private func columnGenerator(_ field: FieldSchema, _ syntax: ValueSyntax) throws -> any Generator
  {
    let mode = modes[field.name]
    switch mode {
    case .alone:
      noteLimit(of: field, syntax)
      return try ValueCompiler(
        segment: self, field: field, isUnique: true, rowCount: generatedRows(of: field.name)
      ).generator(for: syntax)
    case nil:
      return try ValueCompiler(
        segment: self, field: field, isUnique: false, rowCount: rowCount
      ).generator(for: syntax)
    case .amongSiblings(let form), .combined(_, _, let form):
      return try spread(try numbered(field, syntax, form), of: field, by: mode)
    case .siblingDigit: return try spread(try numbered(field, syntax, .unique), of: field, by: mode)
    case .tieBroken(let ties):
      return try ValueCompiler(
        segment: self, field: field, isUnique: false, rowCount: rowCount
      ).generator(for: syntax).choosing { DeduplicatingGenerator(base: $0, ties: ties) }
    }
  }

  /// A generator of distinct values for distinct rows.
  private func numbered(
    _ field: FieldSchema, _ syntax: ValueSyntax, _ form: UniqueMode.ValueForm
  ) throws -> any Generator {
    let compiler = ValueCompiler(
      segment: self, field: field, isUnique: form == .unique, rowCount: 0)
    let generator = try compiler.generator(for: syntax)
    guard form == .written else { return generator }
    return generator.choosing { written in
      guard written.isUniform else { return written }
      let count = written.domain.count
      return DomainGenerator(
        written.domain, selector: .permuted(Permutation(count: count, key: compiler.context.key)))
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
      return SiblingDigitGenerator(base: base, combination: combination, member: member)
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

/// Thrown if a value is requested whose error has already been reported.
struct AlreadyReported: Error {}

import SeedFormat
import SeedGeneration
import SeedPredicates
import SeedSchema

/// The compilation of one step's values.
final class RowGroupCompilation {
  unowned let plan: PlanCompilation
  let index: Int
  /// The relations; a step's picks are decided before its values are compiled.
  private(set) var relations: [Planner.RelationDraft] = []
  private(set) var relationIndices: [String: Int] = [:]
  /// How the columns keep keys from repeating.
  var modes: [String: UniqueMode] = [:]
  private var sources: [String: ColumnSource] = [:]
  var compiled: [String: any Generator] = [:]
  /// The parts of places that unique columns hold, once they have been asked for.
  var knownUniqueParts: [String: RecordScope.UniquePart]?
  /// How deep each compiled value depends on others.
  var depths: [String: Int] = [:]
  var failed: Set<String> = []
  /// The columns whose references were reported with the relations.
  private var brokenReferences: Set<String> = []
  /// The columns being compiled, in the order of their dependencies.
  var path: [String] = []
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
  lazy var checked = CheckedValues(schema)

  /// How many columns have failed so far.
  var failureCount: Int { failed.count }

  var draft: RowGroupDraft { plan.planner.drafts[index] }
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
  init(probing other: RowGroupCompilation, in plan: PlanCompilation) {
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
    var rowGroup = self
    for name in path.dropLast() {
      guard let relation = rowGroup.relationIndices[name].map({ rowGroup.relations[$0] }),
        let table = relation.table,
        let next = plan.firstRowGroup(ofTable: table, rows: relation.ranges)
      else { return nil }
      rowGroup = next
    }
    return (rowGroup.draft.table, last)
  }

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
    let compiler = ValueCompiler(rowGroup: self, field: field, isUnique: true, rowCount: 0)
    return (try? compiler.generator(for: syntax))?.profile.distinct
  }

  private func isKey(_ column: String) -> Bool { keyColumns.contains(column) }
}

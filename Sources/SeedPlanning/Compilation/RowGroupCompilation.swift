import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedPredicates
import SeedSchema

/// The compilation of one step's values.
///
/// Its columns are compiled on demand, by the extensions: what a column's value is, which generator
/// computes it, and how keys stay unique. This type holds what they share.
final class RowGroupCompilation {
  unowned let plan: PlanCompilation
  let index: Int
  /// The draft of the step, with its table.
  let draft: RowGroupDraft
  let schema: TableSchema
  /// The relations; a step's picks are decided before its values are compiled.
  private let stepRelations: StepRelations
  private let values: StepValues
  private let keys: SingleColumnKeys
  private var sources: ColumnSources
  /// The generators compiled so far.
  var generators: CompiledGenerators
  /// How the columns keep the table's keys from repeating.
  var keyUniqueness = KeyUniqueness()
  /// The parts of places that unique columns hold, once they have been requested.
  var knownUniqueParts: [String: RecordScope.UniquePart]?
  /// The positions that are distinct for each row, such as `row`.
  var uniquePositions: Set<String> = ["row"]
  /// The known facts about the values of key columns.
  var keyColumns: [String: KeyColumn] = [:]

  /// The values that the table's checks allow in columns that the user didn't write.
  lazy var checked = CheckedValues(schema, generators: RegisteredGenerators())
  /// The words of the table's names, whose computation takes time in proportion to the number of
  /// columns.
  private lazy var names = TableNames(schema)

  init(plan: PlanCompilation, index: Int) {
    self.plan = plan
    self.index = index
    let planner = plan.planner
    draft = planner.drafts[index]
    schema = planner.tables[draft.table].schema
    stepRelations = StepRelations(of: index, in: planner)
    values = StepValues(draft)
    keys = SingleColumnKeys(of: schema)
    sources = ColumnSources(of: draft, in: planner, stepRelations.all)
    generators = CompiledGenerators(failed: sources.brokenReferences)
  }

  /// Creates a step's compilation for another plan that differs only in how keys are kept unique.
  init(probing other: RowGroupCompilation, in plan: PlanCompilation) {
    self.plan = plan
    index = other.index
    draft = other.draft
    schema = other.schema
    stepRelations = other.stepRelations
    values = other.values
    keys = other.keys
    sources = other.sources
    generators = CompiledGenerators(failed: other.sources.brokenReferences)
  }

  /// The modes in which columns keep keys unique.
  var modes: [String: UniqueMode] {
    get { keyUniqueness.modes }
    set { keyUniqueness.modes = newValue }
  }

  /// The number of the table's rows that exist and are kept.
  var existingRows: Int64 { plan.planner.tables[draft.table].existingRows }

  /// The relations of the step.
  var relations: [Planner.RelationDraft] { stepRelations.all }

  /// The indices of the relations, by each name that a value can use.
  var relationIndices: [String: Int] { stepRelations.indexes }

  /// The name by which the key columns of a relation find its rows.
  func keyName(ofRelation index: Int) -> String { stepRelations.keyName(of: index) }

  /// The step's parameter with a name, or `nil`.
  func parameter(named name: String) -> FactoryDefinition.Value? { values.parameter(named: name) }

  /// The column's value in the step or its factory; `nil` if there is none.
  func value(of column: String) -> FactoryDefinition.Value? { values.value(of: column) }

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

  /// Returns the source of a column's value; inferred if the user didn't write it.
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
        for: field, in: schema, names: names, isKey: keys.contains(field.name),
        isNeeded: plan.isNeeded(field.name, ofTable: draft.table))
    guard let inferred else { return .database }
    let source = inferredSource(inferred)
    // An inferred generator with too few values for a key is replaced by a plain one.
    if keys.contains(field.name), case .inferred(let syntax, _) = source,
      let plain = InferredValues.plainCall(for: field.type),
      let distinct = distinctValues(of: field, syntax), distinct < UInt64(max(0, rowCount))
    {
      return inferredSource(plain)
    }
    return source
  }

  /// Whether a key compares the column's text case-insensitively.
  func ignoresCase(_ column: String) -> Bool { keys.ignoresCase(column) }

  private func inferredSource(_ text: String) -> ColumnSource {
    let (syntax, _) = ValueParser.parse(text, at: draft.span)
    return syntax.map { .inferred($0, text: text) } ?? .database
  }

  /// The number of distinct values of a call; `nil` if unknown.
  func distinctValues(of field: FieldSchema, _ syntax: ValueSyntax) -> UInt64? {
    guard case .call = syntax, syntax.dependencies.isEmpty else { return nil }
    let compiler = ValueCompiler(rows: self, field: field, isUnique: true, rowCount: 0)
    return (try? compiler.generator(for: syntax))?.profile.distinct
  }
}

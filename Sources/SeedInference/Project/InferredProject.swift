import SeedFormat
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Factories and a scenario inferred from tables.
///
/// They are generated as files and read like files, so that `seed run --auto` seeds tables exactly
/// as the files of `seed init` do.
struct InferredProject: Sendable {
  /// The scenario's name.
  static let scenarioName = "auto"

  /// A factory for each table, parents first.
  var factories: [InferredFactory]
  /// The row counts of tables that don't get ``rows``.
  var limits: [TableName: Int64] = [:]
  /// The row counts that were requested for single tables.
  var requestedRows: [TableName: Int64] = [:]
  /// The row count of each table without a limit.
  var rows: Int64
  /// The scenario's seed.
  var seed: UInt64
  /// The value of `now()` in the scenario.
  var now: Timestamp
  private var context: InferenceContext
  /// Values to try before the inferred ones, because the database has rejected rows.
  private var preferences: [QualifiedColumn: [InferredColumn.Choice]] = [:]
  /// The alternatives of checks that rows follow, unless columns follow them one by one.
  private var selections: [TableName: AlternativeSelection] = [:]
  private let fileCache = FactoryFileCache()
  /// The tables with the names of their factories, parents first.
  private var namedTables: NamedTables
  /// The tables whose triggers write the rows of a table, which is created after them.
  private let writers: [TableName: Set<TableName>]

  init(
    _ tables: [TableSchema], types: UserTypes = UserTypes(),
    writers: [TableName: Set<TableName>] = [:],
    latestRows: [TableName: Int64] = [:], rows: Int64, seed: UInt64, now: Timestamp
  ) {
    self.rows = rows
    self.seed = seed
    self.now = now
    var names = FactoryNames()
    self.writers = writers
    let ordered = ForeignKeyOrder(tables, after: writers).parentsFirst.map { tables[$0] }
    namedTables = NamedTables(ordered.map { (names.name(of: $0.name), $0) })
    let context = InferenceContext(
      tables, types: types, generators: RegisteredGenerators(), now: now, latestRows: latestRows)
    self.context = context
    factories = []
    factories = namedTables.all.indices.map { inferred($0, alternative: nil) }
    for index in factories.indices { selectAlternatives(of: index) }
  }

  /// Chooses which alternatives of its checks a table's rows follow at first.
  private mutating func selectAlternatives(of factory: Int) {
    let table = factories[factory].schema
    selections[table.name] = nil
    if factories[factory].spreadsOverPartitions {
      if !mixAlternatives(of: factory) { choose(alternative: 0, for: factory) }
    } else if factories[factory].alternativeCount > 2,
      table.foreignKeys.contains(where: { $0.references == table.name && $0.columns.count == 1 })
    {
      // Rows that follow the levels of a tree by chance are rarely accepted.
      _ = mixAlternatives(of: factory, order: .levels)
    }
  }

  /// Infers the factory of a table, with one alternative for each check that has several.
  private func inferred(_ index: Int, alternative: Int?) -> InferredFactory {
    let table = namedTables[index].table
    let inference = TableInference(
      table: table, others: namedTables, context: context, alternative: alternative)
    var columns = inference.columns
    for index in columns.indices {
      for value in preferences[.init(table.name, columns[index].name)] ?? [] {
        columns[index].choices.insert(value, at: 0)
      }
    }
    return InferredFactory(
      name: namedTables[index].name, schema: table, columns: columns,
      alternativeCount: inference.alternativeCount,
      spreadsOverPartitions: inference.rules.spreadsOverPartitions)
  }

  // MARK: Values

  /// Makes a value the first choice of a column.
  ///
  /// - Returns: whether the value is new.
  mutating func prefer(
    _ value: InferredColumn.Choice, _ column: String, of table: TableName
  ) -> Bool {
    let qualified = QualifiedColumn(table, column)
    guard preferences[qualified]?.contains(value) != true,
      let factory = factories.firstIndex(where: { $0.schema.name == table }),
      let index = factories[factory].columns.firstIndex(where: { $0.name == column })
    else { return false }
    preferences[qualified, default: []].append(value)
    factories[factory].columns[index].choices.insert(value, at: 0)
    factories[factory].columns[index].rejectedCount = 0
    return true
  }

  /// Records values that other tables require in a column.
  ///
  /// - Returns: whether any value is new, and the table is seeded.
  mutating func addLookups(_ values: [String], in column: String, of table: TableName) -> Bool {
    guard let factory = factories.firstIndex(where: { $0.schema.name == table }),
      let index = namedTables.place(of: table),
      context.addLookups(values, in: column, of: table)
    else { return false }
    rebuild(factory, index)
    return true
  }

  /// Returns how many values other tables require in a column.
  func lookupCount(of column: String, of table: TableName) -> Int {
    context.lookups(of: column, of: table).count
  }

  /// Limits a column to a few values, so that rows of different tables agree in it.
  ///
  /// - Returns: whether the table's rows change.
  mutating func limitValues(of column: String, of table: TableName) -> Bool {
    guard let factory = factories.firstIndex(where: { $0.schema.name == table }),
      let index = namedTables.place(of: table),
      let field = namedTables[index].table[field: column]
    else { return false }
    if namedTables[index].table.foreignKeys.contains(where: { $0.columns.contains(column) }) {
      context.addSkewedColumn(column, of: table)
      rebuild(factory, index)
      return true
    }
    return Self.fewValues(of: field.type).map { prefer(.value($0), column, of: table) } ?? false
  }

  /// Returns a generator with five different values; `nil` for other types than numbers and
  /// strings.
  private static func fewValues(of type: FieldType) -> String? {
    switch type {
    case .integer, .decimal, .float: "random_int(1, 5)"
    case .text, .string: "random_choice([a, b, c, d, e])"
    default: nil
    }
  }

  /// Gives a column its own values instead of those of the row that a composite foreign key
  /// references, to break a cycle of tables that take the value from each other.
  ///
  /// - Returns: whether the column has its own values now; a column of several keys can't.
  mutating func giveOwnValues(to column: String, of table: TableName) -> Bool {
    guard let index = namedTables.place(of: table),
      let field = namedTables[index].table[field: column],
      let value = Self.fewValues(of: field.type)
    else { return false }
    let keys = namedTables[index].table.foreignKeys.filter { $0.columns.contains(column) }
    guard keys.count == 1, keys[0].columns.count > 1, !namedTables[index].table.isKey(column) else {
      return false
    }
    return prefer(.value(value), column, of: table)
  }

  // MARK: Factories

  /// Rebuilds a table's factory with one alternative for each check that has several.
  mutating func choose(alternative: Int, for factory: Int) {
    guard let index = namedTables.place(ofFactory: factories[factory].name) else {
      return
    }
    selections[namedTables[index].table.name] = .one(alternative)
    rebuild(factory, index)
  }

  /// Rebuilds a table's factory so that each row follows one of the alternatives of its checks.
  ///
  /// - Returns: whether the values can depend on the row.
  mutating func mixAlternatives(
    of factory: Int, order: AlternativesByRow.Order = .alternating
  ) -> Bool {
    guard let index = namedTables.place(ofFactory: factories[factory].name) else {
      return false
    }
    var combination = alternatives(of: factory, index, order)
    guard combination.columns != nil else { return false }
    if let (column, values) = combination.rootValues,
      context.addLookups(values, in: column, of: namedTables[index].table.name)
    {
      combination = alternatives(of: factory, index, order)
    }
    guard combination.columns != nil else { return false }
    selections[namedTables[index].table.name] = .byRow(order)
    rebuild(factory, index)
    return true
  }

  private func alternatives(
    of factory: Int, _ index: Int, _ order: AlternativesByRow.Order
  ) -> AlternativesByRow {
    AlternativesByRow(
      (0..<factories[factory].alternativeCount).map { inferred(index, alternative: $0).columns },
      of: namedTables[index].table,
      spreadsOverPartitions: factories[factory].spreadsOverPartitions, order: order)
  }

  /// Adds a factory that was removed, in the order of foreign keys.
  mutating func restore(_ factory: InferredFactory) {
    guard !factories.contains(where: { $0.name == factory.name }),
      let index = namedTables.place(ofFactory: factory.name)
    else { return }
    factories.append(inferred(index, alternative: nil))
    selectAlternatives(of: factories.count - 1)
    sortFactories()
  }

  private mutating func sortFactories() {
    let places = namedTables
    factories.sort {
      places.place(ofFactory: $0.name) ?? 0 < places.place(ofFactory: $1.name) ?? 0
    }
  }

  /// Sets whether a column counts as nullable.
  mutating func setNullable(_ isNullable: Bool, _ column: String, of table: TableName) {
    guard let index = namedTables.place(of: table),
      let field = namedTables[index].table.fields.firstIndex(where: { $0.name == column })
    else { return }
    namedTables[index].table.fields[field].isNullable = isNullable
  }

  /// Rebuilds a table's factory without a foreign key.
  mutating func remove(_ key: ForeignKey, from factory: Int) {
    guard let index = namedTables.place(ofFactory: factories[factory].name) else {
      return
    }
    namedTables[index].table.foreignKeys.removeAll { $0 == key }
    rebuild(factory, index)
  }

  /// Rebuilds a table's factory with another foreign key, which may change the factories' order.
  mutating func add(_ key: ForeignKey, to factory: Int) {
    guard let index = namedTables.place(ofFactory: factories[factory].name) else {
      return
    }
    namedTables[index].table.foreignKeys.append(key)
    rebuild(factory, index)
    let order = ForeignKeyOrder(namedTables.all.map(\.table), after: writers).parentsFirst
    namedTables = NamedTables(order.map { namedTables[$0] })
    sortFactories()
  }

  /// Infers a table's factory again; its rows follow the same alternatives as before.
  private mutating func rebuild(_ factory: Int, _ index: Int) {
    let before = factories[factory].columns
    switch selections[namedTables[index].table.name] {
    case nil: factories[factory] = inferred(index, alternative: nil)
    case .one(let alternative): factories[factory] = inferred(index, alternative: alternative)
    case .byRow(let order):
      factories[factory] = inferred(index, alternative: nil)
      if let columns = alternatives(of: factory, index, order).columns {
        factories[factory].columns = columns
      }
    }
    restoreRejections(of: before, in: factory)
  }

  /// Skips the choices that were rejected before a factory was rebuilt.
  private mutating func restoreRejections(of before: [InferredColumn], in factory: Int) {
    for column in before where column.rejectedCount > 0 {
      if let index = factories[factory].columns.firstIndex(where: { $0.name == column.name }),
        let choice = factories[factory].columns[index].choices.firstIndex(of: column.choice)
      {
        factories[factory].columns[index].rejectedCount = choice
      }
    }
  }

  /// The factories' files and the scenario's.
  var files: [SourceFile] {
    factories.map { fileCache.file(of: $0) }
      + [SourceFile(name: Self.scenarioFile, text: scenarioText)]
  }

  /// The name of the scenario's file.
  static let scenarioFile = "Scenarios/\(scenarioName).yaml"

  private var scenarioText: String {
    var lines = [
      "scenario: \(Self.scenarioName)", "seed: \(seed)", "now: \(now.description)", "",
      factories.isEmpty ? "steps: []" : "steps:",
    ]
    for factory in factories {
      lines.append("  - create: \(factory.name)")
      lines.append("    count: \(limits[factory.schema.name] ?? rows)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the factory and the column that a position in one of the files is about.
  ///
  /// - Parameters:
  ///   - span: the position.
  ///   - files: the parsed files.
  /// - Returns: the factory's index and the column; `nil` if the position is in no factory or step.
  func subject(of span: SourceSpan, in files: Project) -> (factory: Int, column: String?)? {
    let name: String
    var column: String?
    switch files.subject(at: span) {
    case .factory(let factory, let its)?: (name, column) = (factory, its)
    case .step(let factory)?: name = factory
    case nil: return nil
    }
    return factories.firstIndex { $0.name == name }.map { ($0, column) }
  }
}

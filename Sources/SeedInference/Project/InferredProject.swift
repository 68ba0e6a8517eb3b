import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Inferred factories and a scenario for tables without any files.
///
/// They are generated as text and read like files: `seed run --auto` does what `seed init` writes
/// down.
struct InferredProject: Sendable {
  /// The scenario's name.
  static let scenarioName = "auto"

  /// A factory for each table, parents first.
  var factories: [InferredFactory]
  /// How many rows each table gets; others get ``rows``.
  var limits: [TableName: Int64] = [:]
  /// How many rows a table gets.
  var rows: Int64
  var seed: UInt64
  var now: Timestamp
  private var context: InferenceContext
  /// Values to try before the inferred ones, based on what the database has rejected.
  private var preferences: [ColumnPlace: [InferredColumn.Choice]] = [:]
  private let written = FactoryFileCache()
  /// The tables with the names of their factories, parents first.
  private var named: [TableInference.Named]

  init(
    _ tables: [TableSchema], types: UserTypes = UserTypes(),
    latestRows: [TableName: Int64] = [:], rows: Int64, seed: UInt64, now: Timestamp
  ) {
    self.rows = rows
    self.seed = seed
    self.now = now
    var names = FactoryNames()
    let ordered = ForeignKeyOrder(tables).parentsFirst.map { tables[$0] }
    var named: [TableInference.Named] = []
    for table in ordered { named.append((names.name(of: table.name), table)) }
    self.named = named
    let context = InferenceContext(tables, types: types, now: now, latestRows: latestRows)
    self.context = context
    factories = []
    factories = named.indices.map { inferred($0, alternative: nil) }
    for index in factories.indices where factories[index].isSpread {
      if !mixAlternatives(of: index) { choose(alternative: 0, for: index) }
    }
  }

  /// The factory of a table, with one alternative for each of its checks that have several.
  private func inferred(_ index: Int, alternative: Int?) -> InferredFactory {
    let table = named[index].table
    let inference = TableInference(
      table: table, others: named, context: context, alternative: alternative)
    var columns = inference.columns
    for place in columns.indices {
      for value in preferences[.init(table.name, columns[place].name)] ?? [] {
        columns[place].choices.insert(value, at: 0)
      }
    }
    return InferredFactory(
      name: named[index].name, schema: table, columns: columns,
      alternativeCount: inference.alternativeCount,
      isSpread: inference.rules.isSpread)
  }

  // MARK: What other tables ask for

  /// Tries a value of a column before all others.
  ///
  /// - Returns: whether it is a new one.
  mutating func prefer(
    _ value: InferredColumn.Choice, _ column: String, of table: TableName
  ) -> Bool {
    let place = ColumnPlace(table, column)
    guard preferences[place]?.contains(value) != true,
      let factory = factories.firstIndex(where: { $0.schema.name == table }),
      let index = factories[factory].columns.firstIndex(where: { $0.name == column })
    else { return false }
    preferences[place, default: []].append(value)
    factories[factory].columns[index].choices.insert(value, at: 0)
    factories[factory].columns[index].rejectedCount = 0
    return true
  }

  /// Records values that other tables need in a column.
  ///
  /// - Returns: whether there were new ones, and the table is seeded.
  mutating func addLookups(_ values: [String], in column: String, of table: TableName) -> Bool {
    guard let factory = factories.firstIndex(where: { $0.schema.name == table }),
      let index = named.firstIndex(where: { $0.table.name == table }),
      context.addLookups(values, in: column, of: table)
    else { return false }
    remake(factory, index, alternative: nil)
    return true
  }

  /// How many values other tables need in a column.
  func lookupCount(of column: String, of table: TableName) -> Int {
    context.lookups(of: column, of: table).count
  }

  /// Limits a column to few values, so that rows of different tables agree in it.
  ///
  /// - Returns: whether that changes the table's rows.
  mutating func limitValues(of column: String, of table: TableName) -> Bool {
    guard let factory = factories.firstIndex(where: { $0.schema.name == table }),
      let index = named.firstIndex(where: { $0.table.name == table }),
      let field = named[index].table[field: column]
    else { return false }
    if named[index].table.foreignKeys.contains(where: { $0.columns.contains(column) }) {
      context.addMeetingPoint(column, of: table)
      remake(factory, index, alternative: nil)
      return true
    }
    return Self.fewValues(of: field.type).map { prefer(.value($0), column, of: table) } ?? false
  }

  /// Values of which many rows have the same; `nil` if the type isn't known to have them.
  private static func fewValues(of type: FieldType) -> String? {
    switch type {
    case .integer, .decimal, .float: "random_int(1, 5)"
    case .text, .string: "random_choice([a, b, c, d, e])"
    default: nil
    }
  }

  /// Gives a column values of its own, although a foreign key of several columns could give it one:
  /// the tables of a cycle take it from each other.
  ///
  /// - Returns: whether it has them now; another key of the column must not ask for others.
  mutating func giveOwnValues(to column: String, of table: TableName) -> Bool {
    guard let index = named.firstIndex(where: { $0.table.name == table }),
      let field = named[index].table[field: column], let value = Self.fewValues(of: field.type)
    else { return false }
    let keys = named[index].table.foreignKeys.filter { $0.columns.contains(column) }
    guard keys.count == 1, keys[0].columns.count > 1, !named[index].table.isKey(column) else {
      return false
    }
    return prefer(.value(value), column, of: table)
  }

  /// Recreates a table's factory with one alternative for each of its checks that have several.
  mutating func choose(alternative: Int, for factory: Int) {
    guard let index = named.firstIndex(where: { $0.name == factories[factory].name }) else {
      return
    }
    remake(factory, index, alternative: alternative)
  }

  /// Recreates a table's factory with rows that take turns between the alternatives of the checks.
  ///
  /// - Returns: whether that can be expressed.
  mutating func mixAlternatives(of factory: Int) -> Bool {
    guard let index = named.firstIndex(where: { $0.name == factories[factory].name }) else {
      return false
    }
    let alternatives = (0..<factories[factory].alternativeCount).map {
      inferred(index, alternative: $0).columns
    }
    guard
      let mixed = AlternativesByRow.columns(
        alternatives, of: named[index].table, isSpread: factories[factory].isSpread)
    else { return false }
    let before = factories[factory].columns
    factories[factory].columns = mixed
    keep(before, in: factory)
    return true
  }

  /// Restores the factory of a table, at its position.
  mutating func restore(_ factory: InferredFactory) {
    guard !factories.contains(where: { $0.name == factory.name }),
      let index = named.firstIndex(where: { $0.name == factory.name })
    else { return }
    factories.append(inferred(index, alternative: nil))
    if factory.isSpread {
      let last = factories.count - 1
      if !mixAlternatives(of: last) { choose(alternative: 0, for: last) }
    }
    sortFactories()
  }

  private mutating func sortFactories() {
    let places = Dictionary(
      named.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    factories.sort { places[$0.name] ?? 0 < places[$1.name] ?? 0 }
  }

  /// Sets whether a column counts as nullable.
  mutating func setNullable(_ isNullable: Bool, _ column: String, of table: TableName) {
    guard let index = named.firstIndex(where: { $0.table.name == table }),
      let field = named[index].table.fields.firstIndex(where: { $0.name == column })
    else { return }
    named[index].table.fields[field].isNullable = isNullable
  }

  /// Recreates a table's factory without a foreign key.
  mutating func remove(_ key: ForeignKey, from factory: Int) {
    guard let index = named.firstIndex(where: { $0.name == factories[factory].name }) else {
      return
    }
    named[index].table.foreignKeys.removeAll { $0 == key }
    remake(factory, index, alternative: nil)
  }

  /// Recreates a table's factory with one more foreign key; this may change the factories' order.
  mutating func add(_ key: ForeignKey, to factory: Int) {
    guard let index = named.firstIndex(where: { $0.name == factories[factory].name }) else {
      return
    }
    named[index].table.foreignKeys.append(key)
    remake(factory, index, alternative: nil)
    named = ForeignKeyOrder(named.map(\.table)).parentsFirst.map { named[$0] }
    sortFactories()
  }

  private mutating func remake(_ factory: Int, _ index: Int, alternative: Int?) {
    let before = factories[factory].columns
    factories[factory] = inferred(index, alternative: alternative)
    keep(before, in: factory)
  }

  /// Choices that were rejected stay rejected.
  private mutating func keep(_ before: [InferredColumn], in factory: Int) {
    for column in before where column.rejectedCount > 0 {
      if let place = factories[factory].columns.firstIndex(where: { $0.name == column.name }),
        let choice = factories[factory].columns[place].choices.firstIndex(of: column.choice)
      {
        factories[factory].columns[place].rejectedCount = choice
      }
    }
  }

  /// The factories' files and the scenario's.
  var files: [SourceFile] {
    factories.map { written.file(of: $0) }
      + [SourceFile(name: Self.scenarioFile, text: scenarioText)]
  }

  /// The scenario's file.
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

  /// Returns the factory, and its column, to which a position in one of the files belongs.
  ///
  /// - Parameters:
  ///   - span: the position.
  ///   - files: the files as read.
  /// - Returns: the factory's index and the column; `nil` if it belongs to neither.
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

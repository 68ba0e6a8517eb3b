public import SeedSchema

/// All tables of a database by all their names, to resolve a name in a file.
///
/// A name is resolved once, by the database's search path, to the one name by which everything else
/// knows the table: without a schema if the name alone is enough, and with its schema otherwise.
public struct TableDirectory: Sendable {
  /// A table.
  public struct Entry: Sendable {
    /// The name that stands for it from here on.
    public var name: TableName
    /// The schema that it is in.
    public var schema: String
    /// The extension that it belongs to, if any.
    public var owner: String?

    /// Creates an entry.
    package init(name: TableName, schema: String, owner: String? = nil) {
      self.name = name
      self.schema = schema
      self.owner = owner
    }

    /// The name with its schema, always.
    public var fullName: TableName { TableName(name.name, schema: schema) }
  }

  /// The tables.
  public private(set) var entries: [Entry] = []
  /// The schemas that a name without one means if a table doesn't exist yet.
  private var defaultSchemas: Set<String>
  private let ignoresCase: Bool
  private var places: [TableName: Int] = [:]

  /// Creates a directory of the known tables of a database.
  ///
  /// - Parameters:
  ///   - tables: the tables.
  ///   - dialect: the database's dialect; `nil` if there is no database.
  public init(_ tables: [TableSchema] = [], dialect: (any DatabaseTraits)? = nil) {
    // Without a database, both databases' names for what they take without a schema.
    defaultSchemas = dialect.map { [$0.defaultSchema] } ?? ["main", "public"]
    ignoresCase = dialect?.ignoresCaseOfNames ?? false
    for table in tables {
      let schema = table.name.schema ?? dialect?.defaultSchema ?? ""
      add(Entry(name: table.name, schema: schema), isVisible: false)
    }
  }

  /// Creates a directory of all tables of a database.
  ///
  /// - Parameters:
  ///   - entries: the tables.
  ///   - visible: the places of those whose name alone is enough.
  ///   - defaultSchema: the schema that new tables go to, if any.
  ///   - dialect: the database's dialect.
  package init(
    _ entries: [Entry], visible: Set<Int>, defaultSchema: String?, dialect: any DatabaseTraits
  ) {
    defaultSchemas = defaultSchema.map { [$0] } ?? []
    ignoresCase = dialect.ignoresCaseOfNames
    for (place, entry) in entries.enumerated() { add(entry, isVisible: visible.contains(place)) }
  }

  private mutating func add(_ entry: Entry, isVisible: Bool) {
    let place = entries.count
    entries.append(entry)
    for name in [entry.name, entry.fullName] { places[folded(name)] = place }
    if isVisible { places[folded(TableName(entry.name.name))] = place }
  }

  /// Adds what a name means that isn't a table.
  package mutating func add(_ entry: Entry) { add(entry, isVisible: entry.name.schema == nil) }

  private func folded(_ name: TableName) -> TableName {
    guard ignoresCase else { return name }
    return TableName(name.name.lowercased(), schema: name.schema?.lowercased())
  }

  /// The table that a name means; `nil` if there is none.
  ///
  /// What is before the first dot is a schema, unless only a table or a schema has the dot in its
  /// name.
  public func entry(of name: TableName) -> Entry? {
    if let place = places[folded(name)] { return entries[place] }
    guard name.schema != nil else { return nil }
    let whole = name.description
    if let place = places[folded(TableName(whole))] { return entries[place] }
    let dotted = entries.filter { $0.fullName.description == whole }
    return dotted.count == 1 ? dotted[0] : nil
  }

  /// The name that stands for a table from here on, whether it is there or not.
  public func canonical(_ name: TableName) -> TableName {
    if let entry = entry(of: name) { return entry.name }
    guard let schema = name.schema, defaultSchemas.contains(schema) else { return name }
    return TableName(name.name)
  }

  /// The tables of other schemas that somebody may mean who wrote a name.
  ///
  /// - Returns: their names with their schemas, sorted.
  public func candidates(for name: TableName) -> [String] {
    let last = name.name.split(separator: ".").last.map(String.init) ?? name.name
    return
      entries
      .filter { $0.owner == nil && folded($0.fullName).name == folded(TableName(last)).name }
      .map(\.fullName.description).sorted()
  }
}

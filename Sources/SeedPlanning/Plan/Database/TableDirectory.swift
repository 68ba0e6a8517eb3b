public import SeedSchema

/// All tables of a database by all their names, to resolve a name in a file.
///
/// A name is resolved once, by the database's search path, to the one name that everything else
/// uses for the table: without a schema if the name alone is enough, and with its schema otherwise.
public struct TableDirectory: Sendable {
  /// A table.
  public struct Entry: Sendable {
    /// The resolved name.
    public var name: TableName
    /// The schema of the table.
    public var schema: String
    /// The extension that owns it, if any.
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
  private var indexes: [TableName: Int] = [:]

  /// Creates a directory of the known tables of a database.
  ///
  /// - Parameters:
  ///   - tables: the tables.
  ///   - dialect: the database's dialect; `nil` if there is no database.
  public init(_ tables: [TableSchema] = [], dialect: (any DatabaseTraits)? = nil) {
    // Without a database, the default schemas of both.
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
  ///   - visible: the indices of the tables whose name is enough without a schema.
  ///   - defaultSchema: the schema that new tables go to, if any.
  ///   - dialect: the database's dialect.
  package init(
    _ entries: [Entry], visible: Set<Int>, defaultSchema: String?, dialect: any DatabaseTraits
  ) {
    defaultSchemas = defaultSchema.map { [$0] } ?? []
    ignoresCase = dialect.ignoresCaseOfNames
    for (index, entry) in entries.enumerated() { add(entry, isVisible: visible.contains(index)) }
  }

  private mutating func add(_ entry: Entry, isVisible: Bool) {
    let index = entries.count
    entries.append(entry)
    for name in [entry.name, entry.fullName] { indexes[folded(name)] = index }
    if isVisible { indexes[folded(TableName(entry.name.name))] = index }
  }

  /// Adds a name of something that isn't a table.
  package mutating func add(_ entry: Entry) { add(entry, isVisible: entry.name.schema == nil) }

  private func folded(_ name: TableName) -> TableName {
    guard ignoresCase else { return name }
    return TableName(name.name.lowercased(), schema: name.schema?.lowercased())
  }

  /// The table that a name denotes; `nil` if there is none.
  ///
  /// The part before the first dot is a schema, unless the only match is a table or schema with a
  /// dot in its name.
  public func entry(of name: TableName) -> Entry? {
    if let index = indexes[folded(name)] { return entries[index] }
    guard name.schema != nil else { return nil }
    let whole = name.description
    if let index = indexes[folded(TableName(whole))] { return entries[index] }
    let dotted = entries.filter { $0.fullName.description == whole }
    return dotted.count == 1 ? dotted[0] : nil
  }

  /// The resolved name of a table, whether it exists or not.
  public func canonical(_ name: TableName) -> TableName {
    if let entry = entry(of: name) { return entry.name }
    guard let schema = name.schema, defaultSchemas.contains(schema) else { return name }
    return TableName(name.name)
  }

  /// The tables of other schemas that the author of a name may have meant.
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

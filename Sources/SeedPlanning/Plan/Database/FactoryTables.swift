import SeedSchema

/// The tables of a project's factories, by the database's names for them.
struct FactoryTables {
  /// All tables.
  let tables: Set<TableName>
  /// The first factory, by its name, that creates rows of a table.
  let creators: [TableName: String]
  /// The first factory of a table, even if it is abstract.
  let owners: [TableName: String]
  /// All factories of a table, even abstract ones.
  private let all: [TableName: [String]]

  init(_ project: Project, names: TableDirectory) {
    var creators: [TableName: String] = [:]
    var owners: [TableName: String] = [:]
    var all: [TableName: [String]] = [:]
    for name in project.factories.keys.sorted() {
      guard let table = project.table(of: name).map({ names.canonical($0) }) else { continue }
      all[table, default: []].append(name)
      if owners[table] == nil { owners[table] = name }
      if creators[table] == nil, project.factories[name]?.isAbstract == false {
        creators[table] = name
      }
    }
    self.creators = creators
    self.owners = owners
    self.all = all
    tables = Set(owners.keys)
  }

  /// The factories of a table, in order.
  func names(of table: TableName) -> [String] { all[table] ?? [] }
}

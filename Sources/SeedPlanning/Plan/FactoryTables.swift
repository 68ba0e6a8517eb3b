import SeedSchema

/// The tables of a project's factories, by the database's names for them.
struct FactoryTables {
  /// All tables.
  let tables: Set<TableName>
  /// The first factory, by its name, that creates rows of a table.
  let creators: [TableName: String]
  /// The first factory of a table, even if it is abstract.
  let owners: [TableName: String]

  init(_ project: Project, names: TableDirectory) {
    var creators: [TableName: String] = [:]
    var owners: [TableName: String] = [:]
    for name in project.factories.keys.sorted() {
      guard let table = project.table(of: name).map({ names.canonical($0) }) else { continue }
      if owners[table] == nil { owners[table] = name }
      if creators[table] == nil, project.factories[name]?.isAbstract == false {
        creators[table] = name
      }
    }
    self.creators = creators
    self.owners = owners
    tables = Set(owners.keys)
  }
}

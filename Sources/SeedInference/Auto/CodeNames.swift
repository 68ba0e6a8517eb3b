import SeedPlanning
import SeedSchema

/// Resolves names of tables as the code of a database writes them.
struct CodeNames {
  private let directory: TableDirectory
  private let tables: [String: [TableName]]

  init(_ directory: TableDirectory) {
    self.directory = directory
    tables = Dictionary(grouping: directory.entries.map(\.name), by: \.name)
  }

  /// The table that a name means in the code of a trigger.
  ///
  /// A name without a schema means a table of the search path, of the trigger's own schema, or the
  /// only table of that name: functions may have a search path of their own.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - owner: the table of the trigger.
  /// - Returns: the table; `nil` if there is none, or more than one.
  func table(_ name: TableName, of owner: TableName) -> TableName? {
    if let entry = directory.entry(of: name) { return entry.name }
    guard name.schema == nil else { return nil }
    if let schema = directory.entry(of: owner)?.schema,
      let entry = directory.entry(of: TableName(name.name, schema: schema))
    {
      return entry.name
    }
    let found = tables[name.name] ?? []
    return found.count == 1 ? found[0] : nil
  }
}

import SeedPlanning
import SeedSchema

/// Resolves the table names in the code of triggers.
struct TriggerTableNames {
  private let directory: TableDirectory
  private let tables: [String: [TableName]]

  init(_ directory: TableDirectory) {
    self.directory = directory
    tables = Dictionary(grouping: directory.entries.map(\.name), by: \.name)
  }

  /// Returns the table that a name in the code of a trigger refers to.
  ///
  /// A name without a schema refers to a table of the search path, or of the trigger's own schema,
  /// or to the only table with that name, because functions may have their own search path.
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

package import SeedSchema

/// What the inference of one table must know of the others.
package struct InferenceContext: Sendable {
  /// A column of a table.
  struct Place: Hashable, Sendable {
    var table: TableName
    var column: String

    init(_ table: TableName, _ column: String) {
      self.table = table
      self.column = column
    }
  }

  /// The types that the database's users have made.
  let types: UserTypes
  /// The columns in which rows that others refer to must agree, as all that belongs to one tenant does:
  /// some of their values must be common.
  let meetingPoints: Set<Place>
  /// The values that a column must have because checks of tables that refer to it ask for them.
  let lookups: [Place: [String]]

  package init(_ tables: [TableSchema], types: UserTypes) {
    self.types = types
    var meetingPoints: Set<Place> = []
    var lookups: [Place: [String]] = [:]
    for table in tables {
      let shared = table.overlappingKeys
      let rules = table.checks.isEmpty ? [:] : TableRules(table).columns
      for key in table.foreignKeys where key.columns.count == key.referencedColumns.count {
        guard let parent = tables.first(where: { $0.name == key.references })?.name else {
          continue
        }
        for (column, referenced) in zip(key.columns, key.referencedColumns) {
          let place = Place(parent, referenced)
          if shared.contains(key),
            shared.contains(where: { $0 != key && $0.columns.contains(column) })
          {
            meetingPoints.insert(place)
          }
          guard key.columns.count == 1,
            let values = table[field: column]?.listedValues(rules[column])
          else { continue }
          for value in values where lookups[place]?.contains(value) != true {
            lookups[place, default: []].append(value)
          }
        }
      }
    }
    self.meetingPoints = meetingPoints
    self.lookups = lookups
  }
}

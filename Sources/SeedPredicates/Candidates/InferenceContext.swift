package import SeedSchema

/// What the inference of one table must know about the others.
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

  /// The user-defined types of the database.
  let types: UserTypes
  /// The columns in which rows that others reference must agree, such as a tenant's id: some values
  /// must occur often.
  private(set) var meetingPoints: Set<Place>
  /// The values that a column must contain because checks and triggers of tables that reference it
  /// require them.
  private(set) var lookups: [Place: [String]]
  /// The values that a part of a composite key must contain, because checks of tables that
  /// reference it require them.
  let partLookups: [Place: [String]]

  package init(_ tables: [TableSchema], types: UserTypes) {
    self.types = types
    var meetingPoints: Set<Place> = []
    var lookups: [Place: [String]] = [:]
    var partLookups: [Place: [String]] = [:]
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
          guard let values = table[field: column]?.listedValues(rules[column]) else { continue }
          if key.columns.count == 1 {
            Self.add(values, at: place, to: &lookups)
          } else {
            Self.add(values, at: place, to: &partLookups)
          }
        }
      }
    }
    self.meetingPoints = meetingPoints
    self.lookups = lookups
    self.partLookups = partLookups
  }

  private static func add(
    _ values: [String], at place: Place, to lookups: inout [Place: [String]]
  ) {
    for value in values where lookups[place]?.contains(value) != true {
      lookups[place, default: []].append(value)
    }
  }

  /// The most values to require of one column.
  package static let mostLookups = 64

  /// Records values that other tables need in a column.
  ///
  /// - Returns: whether there were new ones.
  package mutating func addLookups(
    _ values: [String], in column: String, of table: TableName
  ) -> Bool {
    let place = Place(table, column)
    let before = lookups[place]?.count ?? 0
    Self.add(Array(values.prefix(Self.mostLookups - before)), at: place, to: &lookups)
    return lookups[place]?.count ?? 0 > before
  }

  /// The values that other tables need in a column.
  package func lookups(of column: String, of table: TableName) -> [String] {
    lookups[Place(table, column)] ?? []
  }

  /// Makes rows of tables agree in a column more often.
  package mutating func addMeetingPoint(_ column: String, of table: TableName) {
    meetingPoints.insert(Place(table, column))
  }
}

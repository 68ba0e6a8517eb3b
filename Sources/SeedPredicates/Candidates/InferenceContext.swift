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
  private(set) var partLookups: [Place: [String]]

  /// The instant that values call now, if rows are tried before they are written; `nil` if values
  /// must satisfy checks at any instant.
  let now: Timestamp?
  /// How many seconds before now the latest row of each table with rows was created, if its rows
  /// have a creation time.
  let latestRows: [TableName: Int64]

  package init(
    _ tables: [TableSchema], types: UserTypes, now: Timestamp? = nil,
    latestRows: [TableName: Int64] = [:]
  ) {
    self.types = types
    self.now = now
    self.latestRows = latestRows
    let byName = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var meetingPoints: Set<Place> = []
    var wanted: [(values: [String], column: String, of: TableSchema)] = []
    for table in tables {
      let shared = table.overlappingKeys
      for key in shared where byName[key.references] != nil {
        for (column, referenced) in zip(key.columns, key.referencedColumns)
        where shared.contains(where: { $0 != key && $0.columns.contains(column) }) {
          meetingPoints.insert(Place(key.references, referenced))
        }
      }
      let rules = table.checks.isEmpty ? [:] : TableRules(table).columns
      var seen: Set<String> = []
      for name in table.foreignKeys.flatMap(\.columns) where seen.insert(name).inserted {
        if let values = table[field: name]?.listedValues(rules[name]) {
          wanted.append((values, name, table))
        }
      }
    }
    self.meetingPoints = meetingPoints
    lookups = [:]
    partLookups = [:]
    // A row that must have a value may have to reference one that has it, too.
    var next = 0
    while next < wanted.count {
      let (values, column, table) = wanted[next]
      next += 1
      for key in table.foreignKeys where key.columns.count == key.referencedColumns.count {
        guard let place = key.columns.firstIndex(of: column), let parent = byName[key.references]
        else { continue }
        let referenced = key.referencedColumns[place]
        let isNew =
          key.columns.count == 1 || parent.isKey(referenced)
          ? Self.add(values, at: Place(parent.name, referenced), to: &lookups)
          : Self.add(values, at: Place(parent.name, referenced), to: &partLookups)
        if isNew { wanted.append((values, referenced, parent)) }
      }
    }
  }

  /// - Returns: whether there were new ones.
  @discardableResult
  private static func add(
    _ values: [String], at place: Place, to lookups: inout [Place: [String]]
  ) -> Bool {
    let before = lookups[place]?.count ?? 0
    for value in values where lookups[place]?.contains(value) != true {
      lookups[place, default: []].append(value)
    }
    return lookups[place]?.count ?? 0 > before
  }

  /// The values that columns of a table must be able to have, as other tables need them.
  func values(wantedOf table: TableSchema) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for field in table.fields {
      let place = Place(table.name, field.name)
      let values = (lookups[place] ?? []) + (partLookups[place] ?? [])
      if !values.isEmpty { result[field.name] = values }
    }
    return result
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

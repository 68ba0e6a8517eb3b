import SeedFormat
import SeedGeneration
import SeedSchema

/// The names of referenced rows that the database has before the run.
struct StoredScope: NameScope {
  /// The table of the rows.
  let table: TableSchema
  /// The rows; `nil` if there are none.
  let rows: StoredRows?
  let now: Timestamp

  var columnNames: [String] { table.fields.map(\.name) }
  var relationNames: [String] { [] }
  var parameterNames: [String] { [] }

  func profile(ofColumn name: String) throws -> ValueProfile? {
    guard let field = table[field: name] else { return nil }
    guard let rows else { return ValueProfile(ValueKind(of: field.type), isNullable: true) }
    guard let column = rows.columns[name] else {
      throw Diagnostic(
        "`\(table.name).\(name)` can't be read here: the rows of `\(table.name)` exist already")
    }
    let kind = ValueKind(of: field.type)
    return ValueProfile(
      column.holds(kind) ? kind : .text, isNullable: !column.nulls.isEmpty,
      averageBytes: kind.averageBytes)
  }

  func relation(_ name: String) throws -> RelatedScope? {
    let keys = table.foreignKeys.flatMap { $0.columns.map(\.relationName) + [$0.references.name] }
    guard keys.contains(name) else { return nil }
    throw Diagnostic(
      "the rows of `\(table.name)` exist already, and a value can't follow their reference `\(name)`",
      hint: "use a column of `\(table.name)`, or create its rows in the scenario")
  }

  func literal(ofParameter name: String) -> ParameterLiteral? { nil }
}

extension Column {
  /// Whether the values are of a type.
  fileprivate func holds(_ kind: ValueKind) -> Bool {
    switch (values, kind) {
    case (.integers, .integer), (.doubles, .double), (.booleans, .boolean),
      (.timestamps, .timestamp), (.dates, .date), (.times, .time), (.uuids, .uuid),
      (.text, .text), (.text, .json), (.blobs, .blob):
      true
    case (.decimals(_, let scale), .decimal(let wanted)): scale == wanted
    default: false
    }
  }
}

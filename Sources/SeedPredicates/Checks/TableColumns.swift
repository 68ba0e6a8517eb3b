import SeedSchema

/// The columns of a table by name, ignoring case as conditions do.
struct TableColumns: Sendable {
  private let fields: [String: FieldSchema]

  init(_ table: TableSchema) {
    fields = Dictionary(
      table.fields.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The column with a name; `nil` if the table has none.
  subscript(name: String) -> FieldSchema? { fields[name.lowercased()] }
}

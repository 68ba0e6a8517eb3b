import SeedSchema

/// The columns of a table that alone are keys, and those whose keys ignore case.
struct SingleColumnKeys {
  private let keys: Set<String>
  private let caseless: Set<String>

  init(of schema: TableSchema) {
    keys = Set(
      ([schema.primaryKey] + schema.uniques.map(\.columns)).filter { $0.count == 1 }.joined())
    caseless = Set(
      schema.uniques.filter(\.ignoresCase).flatMap(\.columns)
        + schema.fields.filter(\.ignoresCase).map(\.name))
  }

  /// Whether a column alone is a key.
  func contains(_ column: String) -> Bool { keys.contains(column) }

  /// Whether a key compares a column's text case-insensitively.
  func ignoresCase(_ column: String) -> Bool { caseless.contains(column) }
}

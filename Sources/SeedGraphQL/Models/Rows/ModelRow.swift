import SeedSchema

/// The columns read from a row.
struct ModelRow: Sendable {
  /// The index of each column.
  let places: [String: Int]
  let values: [SQLValue]

  /// The value of a column; NULL if it wasn't read.
  subscript(column: String) -> SQLValue {
    guard let index = places[column], values.indices.contains(index) else { return .null }
    return values[index]
  }

  /// Rows of values.
  static func rows(_ values: [[SQLValue]], _ columns: [String]) -> [ModelRow] {
    let places = Dictionary(
      columns.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return values.map { ModelRow(places: places, values: $0) }
  }
}

import SeedSchema

/// Referenced rows that the database had before the run: the columns that were read.
final class StoredFrame: RowFrame {
  let rows: RowSelection
  private let stored: StoredRows
  private let places: [Int]
  private let missing: NullMask
  private var made: [String: Column] = [:]

  init(_ stored: StoredRows, rows picked: PickedRows) {
    self.stored = stored
    // A missing row can have any number.
    places = picked.rows.indices.map { picked.missing[$0] ? 0 : Int(picked.rows[$0]) }
    rows = .rows(places.map { Int64($0) })
    missing = picked.missing
  }

  func column(_ name: String) throws -> Column {
    if let column = made[name] { return column }
    guard let column = stored.columns[name] else {
      throw GenerationError(
        "the column `\(name)` of existing rows was not read", table: stored.table.name)
    }
    guard column.count > 0 else { return .nulls(places.count, of: .null) }
    var result = try column.gathered(places)
    if !missing.isEmpty { result.nulls = result.nulls.union(missing) }
    made[name] = result
    return result
  }

  func related(_ name: String) throws -> RelatedRows {
    throw GenerationError(
      "a value can't follow the references of existing rows", table: stored.table.name)
  }
}

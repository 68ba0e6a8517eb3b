import SeedSchema

/// Referenced rows that the database had before the run: the columns that were read.
final class StoredFrame: RowFrame {
  let rows: RowSelection
  private let stored: StoredRows
  private let indexes: [Int]
  private let missing: NullMask
  private var made: [String: Column] = [:]

  init(_ stored: StoredRows, rows picked: PickedRows) {
    self.stored = stored
    // A missing row can have any number.
    indexes = picked.rows.indices.map { picked.missing[$0] ? 0 : Int(picked.rows[$0]) }
    rows = .rows(indexes.map { Int64($0) })
    missing = picked.missing
  }

  func column(_ name: String) throws -> Column {
    if let column = made[name] { return column }
    let column = try gathered(stored.columns[name], name)
    made[name] = column
    return column
  }

  /// A column for a reference to the rows.
  func key(_ name: String) throws -> Column { try gathered(stored.key(name), name) }

  private func gathered(_ column: Column?, _ name: String) throws -> Column {
    guard let column else {
      throw GenerationError(
        "the column `\(name)` of existing rows was not read", table: stored.table.name)
    }
    guard column.count > 0 else { return .nulls(indexes.count, of: .null) }
    var result = try column.gathered(indexes)
    if !missing.isEmpty { result.nulls = result.nulls.union(missing) }
    return result
  }

  func related(_ name: String) throws -> RelatedRows {
    throw GenerationError(
      "a value can't follow the references of existing rows", table: stored.table.name)
  }
}

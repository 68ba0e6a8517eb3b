import SeedSchema

/// The values of a unique generator for a column that has fewer values than rows, because some
/// rows are NULL.
struct PresentRowGenerator: Generator {
  /// Generates distinct values for distinct rows below its number of values.
  let base: any Generator
  let present: PresentRows

  var profile: ValueProfile { base.profile }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let places = (0..<rows.count).map { index in
      let row = rows[index]
      return RowAttempt(present.place(of: row.row), attempt: UInt16(clamping: row.attempt))
    }
    return try base.fill(.list(places), in: frame)
  }
}

import SeedSchema

/// A subset of a frame's rows.
final class PartialFrame: RowFrame {
  let rows: RowSelection
  private let base: any RowFrame
  private let indexes: [Int]

  /// Creates a frame of some rows of another one.
  ///
  /// - Parameters:
  ///   - base: the other frame.
  ///   - indexes: the indices of the rows in the frame.
  init(_ base: any RowFrame, indexes: [Int]) {
    self.base = base
    self.indexes = indexes
    rows = .list(indexes.map { base.rows[$0] })
  }

  func column(_ name: String) throws -> Column { try base.column(name).gathered(indexes) }

  func related(_ name: String) throws -> RelatedRows {
    let related = try base.related(name)
    var missing = NullMask()
    for (index, place) in indexes.enumerated() where related.missing[place] {
      missing.insert(index)
    }
    return RelatedRows(frame: PartialFrame(related.frame, indexes: indexes), missing: missing)
  }
}

import SeedSchema

/// A subset of a frame's rows.
final class PartialFrame: RowFrame {
  let rows: RowSelection
  private let base: any RowFrame
  private let places: [Int]

  /// Creates a frame of some rows of another one.
  ///
  /// - Parameters:
  ///   - base: the other frame.
  ///   - places: the indices of the rows in the frame.
  init(_ base: any RowFrame, places: [Int]) {
    self.base = base
    self.places = places
    rows = .list(places.map { base.rows[$0] })
  }

  func column(_ name: String) throws -> Column { try base.column(name).gathered(places) }

  func related(_ name: String) throws -> RelatedRows {
    let related = try base.related(name)
    var missing = NullMask()
    for (index, place) in places.enumerated() where related.missing[place] { missing.insert(index) }
    return RelatedRows(frame: PartialFrame(related.frame, places: places), missing: missing)
  }
}

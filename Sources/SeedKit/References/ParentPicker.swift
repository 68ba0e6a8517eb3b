import SeedORM

/// Picks each row's parent, for `count: … per parent`.
struct ParentPicker: RowPicker {
  let fanOut: FanOut
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in frame: SegmentFrame) throws -> PickedRows {
    var places = fanOut.locate(frame.segment.places(of: rows)).places
    for index in places.indices { places[index] = fanOut.parents[places[index]] }
    return PickedRows(rows: places)
  }
}

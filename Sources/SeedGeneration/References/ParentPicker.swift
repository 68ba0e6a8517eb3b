/// Picks each row's parent, for `count: … per parent`.
package struct ParentPicker: RowPicker {
  let fanOut: FanOut

  package init(fanOut: FanOut) {
    self.fanOut = fanOut
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var places = fanOut.locate(frame.rowGroup.indexes(of: rows)).places
    for index in places.indices { places[index] = fanOut.parents[places[index]] }
    return PickedRows(rows: places)
  }
}

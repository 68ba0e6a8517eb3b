/// Picks each row's parent, for `count: … per parent`.
package struct ParentPicker: RowPicker {
  let fanOut: FanOut

  package init(fanOut: FanOut) {
    self.fanOut = fanOut
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var parents = fanOut.locate(frame.rowGroup.indexes(of: rows)).parents
    for index in parents.indices { parents[index] = fanOut.parents[parents[index]] }
    return PickedRows(rows: parents)
  }
}

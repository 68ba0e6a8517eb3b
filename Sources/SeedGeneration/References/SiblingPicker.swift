/// Picks distinct rows among the children of one parent, uniformly or by Zipf's law.
package struct SiblingPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey
  let fanOut: FanOut
  let law: ZipfLaw?

  package init(ranges: RowRanges, key: ColumnKey, fanOut: FanOut, law: ZipfLaw?) {
    self.ranges = ranges
    self.key = key
    self.fanOut = fanOut
    self.law = law
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    let (parents, ordinals) = fanOut.locate(frame.rowGroup.indexes(of: rows))
    var picked = [Int64](repeating: 0, count: rows.count)
    if let law {
      var chosen: [UInt64] = []
      var parent: Int64 = -1
      for index in picked.indices {
        if parents[index] != parent || ordinals[index] < chosen.count {
          chosen.removeAll(keepingCapacity: true)
          parent = parents[index]
        }
        while chosen.count <= ordinals[index] { choose(into: &chosen, parent: parent, law: law) }
        picked[index] = ranges[Int64(chosen[Int(ordinals[index])])]
      }
    } else {
      for index in picked.indices {
        let permutation = Permutation(
          count: UInt64(ranges.count), key: key.derived(parents[index]))
        picked[index] = ranges[Int64(permutation.apply(UInt64(ordinals[index])))]
      }
    }
    return PickedRows(rows: picked)
  }

  /// Adds a place that isn't chosen yet: draws a few times, then takes the next free one, so that
  /// it ends whatever the law.
  private func choose(into chosen: inout [UInt64], parent: Int64, law: ZipfLaw) {
    let draws = key.derived(parent).derived(Int64(chosen.count))
    for attempt in 0..<32 as Range<Int64> {
      let index = law.rank(draws.draw(attempt))
      if !chosen.contains(index) {
        chosen.append(index)
        return
      }
    }
    var index = law.rank(draws.draw(32))
    while chosen.contains(index) { index = (index + 1) % UInt64(ranges.count) }
    chosen.append(index)
  }
}

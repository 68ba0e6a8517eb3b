import SeedORM

/// Each row's parent, where the step says `count: … per parent`.
struct ParentPicker: RowPicker {
  let fanOut: FanOut
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in segment: Segment) -> PickedRows {
    var places = fanOut.locate(segment.places(of: rows)).places
    for index in places.indices { places[index] = fanOut.parents[places[index]] }
    return PickedRows(rows: places)
  }
}

/// Any of the rows, each as likely as another.
struct UniformPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in segment: Segment) -> PickedRows {
    let bound = UInt64(ranges.count)
    var picked = [Int64](repeating: 0, count: rows.count)
    for index in picked.indices {
      picked[index] = ranges[Int64(Mixing.reduce(key.draw(rows[index]), below: bound))]
    }
    return PickedRows(rows: picked)
  }
}

/// Any of the rows, the first ones more often, by Zipf's law.
struct ZipfPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey
  let law: ZipfLaw
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in segment: Segment) -> PickedRows {
    var picked = [Int64](repeating: 0, count: rows.count)
    for index in picked.indices {
      picked[index] = ranges[Int64(law.rank(key.draw(rows[index])))]
    }
    return PickedRows(rows: picked)
  }
}

/// No row twice: a one-to-one reference. Needs as many rows as there are references.
struct UniquePicker: RowPicker {
  let ranges: RowRanges
  let permutation: Permutation
  /// The table's first row, which is the permutation's first place.
  let firstRow: Int64
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in segment: Segment) -> PickedRows {
    var picked = [Int64](repeating: 0, count: rows.count)
    for index in picked.indices {
      picked[index] = ranges[Int64(permutation.apply(UInt64(rows[index] - firstRow)))]
    }
    return PickedRows(rows: picked)
  }
}

/// A row before the referring one in the same table, so that no circle can arise. The first row, which
/// has none before it, refers to nothing, or to itself where it must refer to something.
struct EarlierPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey
  let firstIsMissing: Bool
  var mayMiss: Bool { firstIsMissing }

  func pick(_ rows: RowSelection, in segment: Segment) -> PickedRows {
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count))
    for index in picked.rows.indices {
      let row = rows[index]
      let before = ranges.count(before: row)
      if before > 0 {
        let place = Mixing.reduce(key.draw(row), below: UInt64(before))
        picked.rows[index] = ranges[Int64(place)]
      } else if firstIsMissing {
        picked.missing.insert(index)
      } else {
        picked.rows[index] = row
      }
    }
    return picked
  }
}

/// No row twice among the children of one parent, uniformly or by Zipf's law.
struct SiblingPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey
  let fanOut: FanOut
  let law: ZipfLaw?
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in segment: Segment) -> PickedRows {
    let (places, ordinals) = fanOut.locate(segment.places(of: rows))
    var picked = [Int64](repeating: 0, count: rows.count)
    if let law {
      var chosen: [UInt64] = []
      var parent: Int64 = -1
      for index in picked.indices {
        if places[index] != parent || ordinals[index] < chosen.count {
          chosen.removeAll(keepingCapacity: true)
          parent = places[index]
        }
        while chosen.count <= ordinals[index] { choose(into: &chosen, parent: parent, law: law) }
        picked[index] = ranges[Int64(chosen[Int(ordinals[index])])]
      }
    } else {
      for index in picked.indices {
        let permutation = Permutation(
          count: UInt64(ranges.count), key: key.derived(places[index]))
        picked[index] = ranges[Int64(permutation.apply(UInt64(ordinals[index])))]
      }
    }
    return PickedRows(rows: picked)
  }

  /// Adds one more place that isn't among the chosen: drawn anew while it is, a few times, and then the
  /// next free one, so that it ends whatever the law.
  private func choose(into chosen: inout [UInt64], parent: Int64, law: ZipfLaw) {
    let draws = key.derived(parent).derived(Int64(chosen.count))
    for attempt in 0..<32 as Range<Int64> {
      let place = law.rank(draws.draw(attempt))
      if !chosen.contains(place) {
        chosen.append(place)
        return
      }
    }
    var place = law.rank(draws.draw(32))
    while chosen.contains(place) { place = (place + 1) % UInt64(ranges.count) }
    chosen.append(place)
  }
}

/// One member of a key of several columns whose combinations must not repeat.
struct CombinationPicker: RowPicker {
  let ranges: RowRanges
  let combination: Combination
  let member: Int
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in segment: Segment) -> PickedRows {
    var digits = combination.digits(of: member, for: rows)
    for index in digits.indices { digits[index] = ranges[digits[index]] }
    return PickedRows(rows: digits)
  }
}

/// Another picker's rows, some of them left out.
struct MaybePicker: RowPicker {
  let base: any RowPicker
  let key: ColumnKey
  /// The share that is kept, 0 to 1.
  let share: Double
  var mayMiss: Bool { true }

  func pick(_ rows: RowSelection, in segment: Segment) -> PickedRows {
    var picked = base.pick(rows, in: segment)
    for index in picked.rows.indices where Mixing.unit(key.draw(rows[index])) >= share {
      picked.missing.insert(index)
    }
    return picked
  }
}

/// No reference at all.
struct MissingPicker: RowPicker {
  var mayMiss: Bool { true }

  func pick(_ rows: RowSelection, in segment: Segment) -> PickedRows {
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count))
    for index in picked.rows.indices { picked.missing.insert(index) }
    return picked
  }
}

/// Chooses values of a ``Domain``: the index of each row's value.
package enum Selector: Sendable {
  /// Uniformly at random.
  case uniform(ColumnKey)
  /// Each value once in pseudorandom order, before any repeats.
  case permuted(Permutation)
  /// In order, starting over after the last.
  case sequential
  /// Skewed towards the first values.
  case zipf(ZipfLaw, ColumnKey)
  /// By weights.
  case weighted(AliasTable, ColumnKey)

  /// The values' numbers for rows.
  func indices(_ rows: RowSelection, below count: UInt64) -> [UInt64] {
    switch rows {
    case .range(let range):
      indices(range.count, below: count) {
        RowAttempt(range.lowerBound &+ Int64($0))
      }
    case .list(let list): indices(list.count, below: count) { list[$0] }
    }
  }

  /// The position of a row, which no other row has at its first attempt.
  @inline(__always)
  static func place(_ row: RowAttempt, in permutation: Permutation) -> UInt64 {
    let place = UInt64(bitPattern: row.row)
    return row.attempt == 0 ? place : row.uniqueNumber(place, in: permutation)
  }

  @inline(__always)
  private func indices(
    _ rows: Int, below count: UInt64, _ row: (Int) -> RowAttempt
  ) -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: rows) { buffer, initialized in
      switch self {
      case .uniform(let key):
        for index in 0..<rows {
          buffer[index] = SplitMix64.reduce(key.draw(row(index)), below: count)
        }
      case .permuted(let permutation):
        for index in 0..<rows { buffer[index] = Self.place(row(index), in: permutation) }
        permutation.apply(to: UnsafeMutableBufferPointer(rebasing: buffer[..<rows]))
      case .sequential:
        for index in 0..<rows {
          buffer[index] = UInt64(bitPattern: row(index).row) % count
        }
      case .zipf(let law, let key):
        for index in 0..<rows { buffer[index] = law.rank(key.draw(row(index))) }
      case .weighted(let table, let key):
        for index in 0..<rows { buffer[index] = UInt64(table.draw(key.draw(row(index)))) }
      }
      initialized = rows
    }
  }
}

package import SeedGeneration
package import SeedPlanning
package import SeedSchema

/// Rows of a table, spread evenly over all that a run generates.
package struct SampledRows {
  /// The sampled rows of one step.
  package struct Part {
    /// How many rows there are.
    package let count: Int
    /// The step's share of the table.
    package let rowGroup: RowGroup
    private let frame: RowGroupFrame
    private let names: Set<String>

    init(_ plan: Plan, table: Int, _ rowGroup: RowGroup, rows: [Int64]) {
      count = rows.count
      self.rowGroup = rowGroup
      frame = RowGroupFrame(graph: plan.graph, table: table, rowGroup: rowGroup, rows: .rows(rows))
      names = Set(rowGroup.columns.map(\.field.name))
    }

    /// A column of the rows; `nil` if the step leaves it to the database.
    ///
    /// - Throws: any error of its generator.
    package func column(_ name: String) throws -> Column? {
      names.contains(name) ? try frame.column(name) : nil
    }
  }

  /// The steps that have rows in the sample.
  package private(set) var parts: [Part] = []
  /// How many rows the sample has.
  package var count: Int { parts.reduce(0) { $0 + $1.count } }

  /// Chooses rows.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - place: the table's index in it.
  ///   - most: the maximum size of the sample.
  package init(_ plan: Plan, table place: Int, most: Int64) {
    let table = plan.tables[place]
    let total = table.newRows
    let wanted = min(total, most)
    var before: Int64 = 0
    for rowGroup in table.rowGroups {
      let count = Int64(rowGroup.rows.count)
      let rows = Self.spread(total, wanted, from: before, count).map {
        $0 - before + rowGroup.rows.lowerBound
      }
      before += count
      if !rows.isEmpty { parts.append(Part(plan, table: place, rowGroup, rows: rows)) }
    }
  }

  /// The indices among the `count` from `first` on that belong to an even sample of all.
  private static func spread(
    _ total: Int64, _ wanted: Int64, from first: Int64, _ count: Int64
  ) -> [Int64] {
    guard wanted > 0, count > 0 else { return [] }
    if wanted == total { return Array(first..<first + count) }
    // The index of the i-th sampled row is ⌊i · total ÷ wanted⌋.
    func place(_ index: Int64) -> Int64 {
      let (high, low) = index.multipliedFullWidth(by: total)
      return wanted.dividingFullWidth((high, low)).quotient
    }
    func index(from row: Int64) -> Int64 {
      var (low, high): (Int64, Int64) = (0, wanted)
      while low < high {
        let middle = (low + high) / 2
        if place(middle) < row { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return (index(from: first)..<index(from: first + count)).map(place)
  }
}

import SeedFormat
import SeedGeneration
import SeedSchema

/// Values that one step fixes for a unique column, and that other steps must not generate.
extension Planner {
  /// The maximum number of fixed values that generated ones avoid.
  private static let mostFixed = 10_000

  /// Steps of a table that generate a unique column in the same way.
  private struct Source {
    var rowGroups: [Int] = []
    var rows: Int64 = 0
    var isFree = false
  }

  /// Makes the generated values of a unique column avoid the fixed values of other steps.
  func avoidFixedValues(_ compilation: PlanCompilation) {
    for table in tables.indices where tables[table].rowGroups.count > 1 {
      for key in keys(of: table) where key.columns.count == 1 {
        let proof = KeyProof(table: table, key: key, compilation, self)
        avoidFixedValues(proof)
      }
    }
  }

  private func avoidFixedValues(_ proof: KeyProof) {
    guard proof.parts.count > 1 else { return }
    let column = proof.key.columns[0]
    var names: [ColumnIdentity] = []
    var sources: [ColumnIdentity: Source] = [:]
    for part in proof.parts {
      let rowGroup = tables[proof.table].rowGroups[part.rowGroup]
      guard let generator = rowGroup.generators[column] else { return }
      let name = part.identities[0]
      if !names.contains(name) { names.append(name) }
      sources[name, default: Source()].rowGroups.append(part.rowGroup)
      sources[name, default: Source()].rows += Int64(rowGroup.rows.count)
      sources[name, default: Source()].isFree = generator.isFree
    }
    guard names.count > 1 else { return }
    var fixed: [SQLValue] = []
    let all = names.compactMap { sources[$0] }
    let ordered = all.filter { !$0.isFree } + all.filter(\.isFree)
    // The values after the last source that can avoid fixed ones needn't be generated.
    guard let last = ordered.lastIndex(where: \.isFree) else { return }
    for (number, source) in ordered.enumerated() {
      if source.isFree, !fixed.isEmpty, let first = source.rowGroups.first,
        let base = tables[proof.table].rowGroups[first].generators[column],
        let generator = generator(
          base, of: proof.table, in: Set(source.rowGroups), keptOff: fixed)
      {
        for rowGroup in source.rowGroups {
          tables[proof.table].rowGroups[rowGroup].generators[column] = generator
        }
      }
      let count = source.rows + Int64(fixed.count)
      guard number < last, count <= Int64(Self.mostFixed) else { continue }
      let graph = PlanGraph(tables: tables)
      for place in source.rowGroups {
        let rowGroup = tables[proof.table].rowGroups[place]
        let frame = RowGroupFrame(
          graph: graph, table: proof.table, rowGroup: rowGroup, rows: .range(rowGroup.rows))
        guard let values = try? frame.column(column) else { continue }
        for index in 0..<values.count where !values.nulls[index] {
          fixed.append(values.sqlValue(at: index))
        }
      }
    }
  }

  /// Returns the generator without the given values; `nil` if too few others may remain.
  private func generator(
    _ base: any Generator, of table: Int, in rowGroups: Set<Int>, keptOff fixed: [SQLValue]
  ) -> (any Generator)? {
    let planned = tables[table]
    let end = planned.rowGroups.map(\.rows.upperBound).max() ?? 0
    if let sequence = base as? SequentialGenerator {
      return SkippingGenerator(sequence, off: fixed, firstRow: planned.firstRow)
    }
    // Rows whose value comes from elsewhere are spare, and so are those after the table's last.
    var spare: [Int64] = []
    for (index, rowGroup) in planned.rowGroups.enumerated() where !rowGroups.contains(index) {
      spare += Array(rowGroup.rows.prefix(fixed.count - spare.count))
    }
    let missing = Int64(fixed.count - spare.count)
    guard let count = base.numbered?.domain.count,
      UInt64(max(0, end + missing - planned.firstRow)) <= count
    else { return nil }
    return ExcludingGenerator(base: base, off: fixed, spareRows: spare + Array(end..<end + missing))
  }
}

extension Generator {
  /// Whether a row can use any other row's value: values are distinct and depend on nothing else.
  fileprivate var isFree: Bool {
    if self is SequentialGenerator { return true }
    return profile.isUnique && numbered?.isUniform == true
  }
}

import SeedSchema
import SeedFormat
import SeedGeneration

/// A key, with the steps whose rows it covers.
struct KeyProof: Sendable {
  /// A step whose rows must not repeat the key.
  struct Part: Sendable {
    /// The draft's index.
    var draft: Int
    /// The row group's index in its table.
    var rowGroup: Int
    var scope: KeyScope
    /// The identity of each column of the key; empty if the key covers only one step.
    var identities: [ColumnIdentity]
  }

  let table: Int
  let key: Planner.Key
  let parts: [Part]

  /// Collects the steps that a key covers.
  init(table: Int, key: Planner.Key, _ compilation: PlanCompilation, _ planner: Planner) {
    self.table = table
    self.key = key
    let planned = planner.tables[table]
    // A table's row groups are those of its drafts, in their order.
    var parts = planner.draftIndex.ofTable(table).enumerated().compactMap {
      rowGroup, index -> Part? in
      guard planned.rowGroups.indices.contains(rowGroup), !planner.drafts[index].rows.isEmpty else {
        return nil
      }
      let compiled = compilation.rowGroup(index)
      let scope = compiled.scope(of: key)
      guard scope != .noRows else { return nil }
      return Part(draft: index, rowGroup: rowGroup, scope: scope, identities: [])
    }
    // One step has nothing to be compared with.
    if parts.count > 1 {
      for part in parts.indices {
        let compiled = compilation.rowGroup(parts[part].draft)
        parts[part].identities = key.columns.map { compiled.identity(of: $0) }
      }
    }
    self.parts = parts
  }

  /// Whether the key can't repeat: one column is unique in every step, or the combinations are.
  func isProven(_ compilation: PlanCompilation, _ planner: Planner) -> Bool {
    let rowGroups = parts.map { planner.tables[table].rowGroups[$0.rowGroup] }
    if rowGroups.reduce(0, { $0 + $1.rows.count }) < 2 { return true }
    for (index, column) in key.columns.enumerated() {
      let profiles = rowGroups.compactMap { $0.generators[column]?.profile }
      // The database generates columns with a default.
      guard profiles.count == rowGroups.count else { return true }
      if profiles.allSatisfy({ $0.isUnique || $0.kind == .null }),
        areAlike(index) || Self.areApart(profiles)
      {
        return true
      }
    }
    guard key.columns.count > 1 else { return false }
    // The modes of a key's columns are chosen so that it is unique within a step, and across
    // identical steps.
    let rowsOfAll = max(0, planner.rowsOfTable(table))
    let isDecided = parts.allSatisfy { part in
      let compiled = compilation.rowGroup(part.draft)
      guard compiled.keyUniqueness.keeps(key.columns) else { return false }
      return key.columns.contains { column in
        switch compiled.mode(of: column) {
        case .combined(let combination, _, _)?: combination.count >= UInt64(rowsOfAll)
        case .amongSiblings?, .siblingDigit?: true
        case .tieBroken?: parts.count == 1
        case .alone?, nil: false
        }
      }
    }
    return isDecided && !key.isPartial && key.columns.indices.allSatisfy(areAlike)
      && parts.allSatisfy { $0.scope == .allRows }
  }

  /// Whether all steps generate a column of the key in the same way.
  private func areAlike(_ column: Int) -> Bool {
    guard let first = parts.first?.identities else { return false }
    return parts.count == 1 || parts.allSatisfy { $0.identities[column] == first[column] }
  }

  /// Whether the integers of different steps never overlap.
  private static func areApart(_ profiles: [ValueProfile]) -> Bool {
    let ranges = profiles.compactMap { profile -> ClosedRange<Int64>? in
      guard let low = profile.integerMinimum, let high = profile.integerMaximum, low <= high
      else { return nil }
      return low...high
    }.sorted { $0.lowerBound < $1.lowerBound }
    guard ranges.count == profiles.count else { return false }
    return zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
  }
}

import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// The second pass: the rows of each step.
extension Planner {
  func countRows() {
    // A table, its partitions and the views of it number their rows together.
    var next: [TableName: Int64] = [:]
    var isNumbered: Set<Int> = []
    for table in tables { next[table.schema.stored.name, default: 0].raise(to: table.firstRow) }
    var totals = tables.map(\.existingRows)
    for index in drafts.indices {
      let table = drafts[index].table
      guard var count = count(of: index) else { continue }
      if drafts[index].definition.count.isTotal { count = max(0, count - totals[table]) }
      let family = tables[table].schema.stored.name
      let start = next[family] ?? 0
      if isNumbered.insert(table).inserted { tables[table].firstRow = start }
      let (end, overflow) = start.addingReportingOverflow(count)
      guard !overflow, end <= 1 << 53 else {
        bag.error(
          "table `\(tables[table].schema.name)` would have too many rows", at: drafts[index].span)
        continue
      }
      drafts[index].rows = start..<end
      draftIndex.add(rows: start..<end, ofTable: table)
      totals[table] += count
      next[family] = end
    }
  }

  private func count(of index: Int) -> Int64? {
    let step = drafts[index].definition
    if let rows = step.rows { return drafts[index].file?.count ?? Int64(rows.rows.count) }
    guard let parent = step.count.parent else {
      if let other = otherCount(of: index) { return other }
      return scaled(fixedCount(of: index), at: drafts[index].span)
    }
    if let named = [step.group?.name, step.factory.name].compactMap(\.self)
      .first(where: { options.counts[$0] != nil && fixedSteps(named: $0).isEmpty })
    {
      bag.error(
        "the rows of `\(named)` are counted per `\(parent)`, so their number can't be set",
        at: drafts[index].span, hint: "set `\(parent)` instead")
      return nil
    }
    let range = step.count.range
    let span = step.count.parentSpan ?? step.count.span
    guard let (table, ranges) = parents(named: parent, before: index, at: span) else { return nil }
    if range.lowerBound < range.upperBound, ranges.count > FanOut.mostParents {
      bag.error(
        "the number of rows can differ among at most \(FanOut.mostParents) parents, but there are \(ranges.count)",
        at: step.count.span, hint: "give all parents the same number")
      return nil
    }
    guard
      let fanOut = FanOut(
        parents: ranges, minimum: range.lowerBound, maximum: range.upperBound,
        chances: step.count.chances, key: countKey(of: index).derived(parent))
    else {
      bag.error("\(range.upperBound) rows for each of \(ranges.count) are too many", at: span)
      return nil
    }
    drafts[index].fanOut = fanOut
    drafts[index].parent = (table, parent)
    return fanOut.total
  }

  /// The random key of a step's row count: its own, independent of other steps.
  private func countKey(of index: Int) -> ColumnKey {
    ColumnKey(
      seed: seed, table: tables[drafts[index].table].schema.name.description, column: ""
    ).derived("count").derived(drafts[index].definition.group?.name ?? "")
  }

  /// The row count of a step without `per`; for a range, one derived from the seed.
  private func fixedCount(of index: Int) -> Int64 {
    let range = drafts[index].definition.count.range
    guard range.lowerBound < range.upperBound else { return range.lowerBound }
    let span = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int64(SplitMix64.reduce(countKey(of: index).draw(0), below: span))
  }

  private func scaled(_ count: Int64, at span: SourceSpan) -> Int64? {
    if options.scale == 1 { return count }
    let scaled = (Double(count) * options.scale).rounded()
    guard scaled >= 0, scaled < 0x1p53 else {
      bag.error("\(count) × \(options.scale) is not a valid number of rows", at: span)
      return nil
    }
    return Int64(scaled)
  }

  /// The row count that the run sets for a step, by its group's name or its factory's.
  private func otherCount(of index: Int) -> Int64? {
    let step = drafts[index].definition
    if let group = step.group?.name, let count = options.counts[group] { return count }
    let factory = step.factory.name
    guard let count = options.counts[factory] else { return nil }
    let steps = fixedSteps(named: factory)
    guard steps.contains(index) else { return nil }
    if steps.count > 1, steps.first == index {
      bag.error(
        "`\(factory)` has \(steps.count) steps; which one should create \(count) rows?",
        at: drafts[index].span, hint: "give the steps names with `as:`, and use those")
    }
    return count
  }

  /// The steps whose number of rows a name can set: a group's, or otherwise the factory's steps
  /// without a group.
  private func fixedSteps(named name: String) -> [Int] {
    let fixed = drafts.indices.filter {
      drafts[$0].definition.count.parent == nil && drafts[$0].definition.rows == nil
    }
    let byGroup = fixed.filter { drafts[$0].definition.group?.name == name }
    if !byGroup.isEmpty { return byGroup }
    let byFactory = fixed.filter { drafts[$0].definition.factory.name == name }
    let unnamed = byFactory.filter { drafts[$0].definition.group == nil }
    return unnamed.isEmpty ? byFactory : unnamed
  }

  /// The rows that a name denotes among the steps before one.
  private func parents(
    named name: String, before index: Int, at span: SourceSpan
  ) -> (table: Int, ranges: RowRanges)? {
    if let target = rowSet(named: name, before: index) { return target }
    if name.first == LabelReference.mark, rowSet(named: name) == nil {
      reportUnknownRow(name, at: span)
    } else if rowSet(named: name) != nil {
      bag.error(
        "no rows of `\(name)` are created before this step", at: span,
        hint: "move the step that creates them up")
    } else {
      bag.error(
        "no step creates `\(name)`", at: span,
        hint: suggestion(name, among: rowSetNames))
    }
    return nil
  }

  /// The names that denote rows of the scenario.
  var rowSetNames: [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for draft in drafts {
      for name in [draft.factory.name, draft.definition.group?.name].compactMap(\.self)
      where seen.insert(name).inserted {
        names.append(name)
      }
    }
    return names
  }

  /// The rows that a name denotes: a group's, a factory's with those that extend it, or a table's.
  ///
  /// Only the drafts before the index `end` count; without it, all of them.
  func rowSet(named name: String, before end: Int? = nil) -> (table: Int, ranges: RowRanges)? {
    if name.first == LabelReference.mark {
      return labelledRow(named: String(name.dropFirst()), before: end)
    }
    func rows(of places: [Int]) -> (table: Int, ranges: RowRanges)? {
      let found = places.filter { $0 < end ?? .max }
      guard let first = found.first.map({ drafts[$0].table }) else { return nil }
      return (first, RowRanges(found.filter { drafts[$0].table == first }.map { drafts[$0].rows }))
    }
    return rows(of: draftIndex.ofGroup(name)) ?? rows(of: draftIndex.ofFactory(name))
      ?? tableIndexes[names.canonical(TableName(dotted: name))]
      .flatMap { rows(of: draftIndex.ofTable($0)) }
  }
}

extension Int64 {
  /// Raises a number to at least another one.
  fileprivate mutating func raise(to other: Int64) { self = Swift.max(self, other) }
}

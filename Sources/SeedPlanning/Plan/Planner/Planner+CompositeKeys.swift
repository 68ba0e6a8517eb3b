import SeedSyntax
import SeedSchema
import SeedFormat
import SeedGeneration

/// Keys of several columns: which of them vary so that no combination repeats.
extension Planner {
  /// A part of a key: a column, or the columns of one relation.
  struct KeyMember {
    var columns: [String]
    var kind: KeyColumn
    var isReference = false
    /// Whether it references rows of the run, which no existing row can reference.
    var isNew = false
    /// Whether the rows that it references must agree with others.
    var isJoined = false
  }

  /// The parts of a key, in the order of its columns.
  func members(
    of columns: [String], relations: [RelationDraft], modes: [String: UniqueMode],
    column: (String) -> KeyColumn
  ) -> [KeyMember] {
    var members: [KeyMember] = []
    for name in columns where !members.contains(where: { $0.columns.contains(name) }) {
      if modes[name] != nil {
        // Another key has already determined the column's mode.
        members.append(KeyMember(columns: [name], kind: .unknown))
      } else if let relation = relations.first(where: { $0.columns.contains(name) }) {
        members.append(member(relation, of: columns))
      } else {
        members.append(KeyMember(columns: [name], kind: column(name)))
      }
    }
    return members
  }

  private func member(_ relation: RelationDraft, of columns: [String]) -> KeyMember {
    let inKey = relation.columns.filter { columns.contains($0) }
    var member = KeyMember(
      columns: inKey, kind: .unknown, isReference: true, isNew: relation.table != nil,
      isJoined: relation.isJoined && !relation.isParent && relation.share == 1)
    guard relation.share == 1, !relation.isParent, !relation.isJoined,
      relation.writtenTargets == nil, let schema = referencedSchema(of: relation),
      refersToKey(relation, by: inKey, of: schema)
    else { return member }
    let count = UInt64(relation.table == nil ? storedCount(relation) : relation.ranges.count)
    guard count > 0 else { return member }
    switch relation.choice {
    case .any(zipf: nil), .earlier: member.kind = .uniform(written: count, most: count)
    case .any, .parent, .written: member.kind = .skewed(count: count)
    }
    return member
  }

  /// Whether some columns of a relation have different values in different rows of the table.
  private func refersToKey(
    _ relation: RelationDraft, by columns: [String], of schema: TableSchema
  ) -> Bool {
    let referenced = Set(
      zip(relation.columns, relation.referenced).filter { columns.contains($0.0) }.map(\.1))
    return ([schema.primaryKey] + schema.uniques.filter { $0.predicate == nil }.map(\.columns))
      .contains { !$0.isEmpty && Set($0).isSubset(of: referenced) }
  }

  /// The number of existing rows that a relation can reference, as far as their keys are known.
  private func storedCount(_ relation: RelationDraft) -> Int64 {
    guard let rows = rowsThatStay(in: relation.tableName) else { return 0 }
    let counts = relation.referenced.map { (rows.keys[$0] ?? rows.values[$0])?.count ?? 0 }
    return Int64(counts.min() ?? 0)
  }

  // MARK: Children of one parent

  /// Makes one column of the key, or several together, differ among the children of a parent.
  ///
  /// - Parameters:
  ///   - index: the step's index among the drafts.
  ///   - key: the key.
  ///   - members: the key without the parent's columns.
  ///   - fanOut: the distribution of the children.
  ///   - modes: how the columns keep keys from repeating.
  /// - Returns: whether the key can't repeat among the rows of the step.
  func differAmongSiblings(
    of index: Int, _ key: Key, _ members: [KeyMember], _ fanOut: FanOut,
    _ modes: inout [String: UniqueMode]
  ) -> Bool {
    let draft = drafts[index]
    if members.contains(where: {
      $0.kind == .uniqueAmongSiblings || $0.columns.contains { modes[$0].isAmongSiblings }
    }) {
      return true
    }
    if members.contains(where: { $0.columns.contains { modes[$0] != nil } }) { return false }
    let needed = UInt64(max(0, fanOut.maximum))
    // A reference keeps its distribution among siblings, too; a column with explicit weights
    // changes only if nothing else suffices.
    if let best = best(of: members, for: needed) {
      for column in best.member.columns { modes[column] = .amongSiblings(best.form) }
      return true
    }
    let counts = members.map(\.kind.count)
    let known = counts.compactMap(\.self)
    let product = Combination.count(known) ?? .max
    if product < needed {
      // References needn't be distinct for a key that may not apply.
      if !key.isPartial, let joined = members.first(where: \.isJoined) {
        for column in joined.columns { modes[column] = .amongSiblings(.written) }
        return true
      }
      guard known.count == counts.count, !members.isEmpty, !key.isPartial else { return false }
      bag.error(
        "\(key.name) (\(key.columnList)) allows \(Self.arithmetic(known)) rows for each parent, but the step requests up to \(fanOut.maximum)",
        at: draft.definition.count.span,
        hint: zip(members, known).map { "`\($0.columns.joined(separator: ", "))` has \($1)" }
          .joined(separator: ", ") + " different values")
      return false
    }
    let spread = members.filter { $0.kind.count != nil && $0.kind != .constant }
    let identity = ColumnKey(
      seed: seed, table: tables[draft.table].schema.name.description,
      column: key.columns.joined(separator: ","))
    guard
      let combination = SiblingCombination(
        radices: spread.compactMap(\.kind.count), key: identity, fanOut: fanOut,
        firstRow: draft.rows.lowerBound)
    else { return false }
    for (place, member) in spread.enumerated() {
      for column in member.columns { modes[column] = .siblingDigit(combination, member: place) }
    }
    return combination.count >= needed
  }

  /// The column of a key that alone has enough values and changes the least.
  private func best(
    of members: [KeyMember], for needed: UInt64
  ) -> (member: KeyMember, form: UniqueMode.ValueForm)? {
    var best: (member: KeyMember, form: UniqueMode.ValueForm, rank: Int, count: UInt64)?
    func consider(_ member: KeyMember, _ form: UniqueMode.ValueForm, _ rank: Int, _ count: UInt64) {
      guard count >= needed else { return }
      if let best, (best.rank, UInt64.max - best.count) <= (rank, UInt64.max - count) { return }
      best = (member, form, rank, count)
    }
    for member in members {
      switch member.kind {
      case .uniform(let written, let most):
        consider(member, .written, 0, written)
        consider(member, .unique, 1, most)
      case .skewed(let count):
        // With many children, the earlier ones would be recomputed for each of them.
        let keeps = needed <= Deduplicator.largestGroup || member.isReference
        consider(member, keeps ? .written : .unique, keeps ? 2 : 3, count)
      case .reshaped(let count): consider(member, .unique, 3, count)
      case .unique, .uniqueAmongSiblings, .constant, .unknown: break
      }
    }
    return best.map { ($0.member, $0.form) }
  }

  // MARK: Any rows

  /// The columns of the key take their values from combinations that don't repeat.
  ///
  /// Columns with uniformly distributed values are usually enough. If not, one more column changes
  /// its values that would repeat a combination, and only as a last resort all of them.
  ///
  /// - Returns: whether the key can't repeat among the rows of the step.
  func combine(
    _ index: Int, _ key: Key, _ members: [KeyMember], _ modes: inout [String: UniqueMode]
  ) -> Bool {
    let draft = drafts[index]
    // A key that references rows of this run can't exist already.
    let isNew = members.contains(where: \.isNew)
    let stored = isNew ? 0 : rowsWithConstants(of: index, members)
    let existing = isNew ? 0 : UInt64(max(0, stored ?? tables[draft.table].existingRows))
    let numbered = rowsToDiffer(
      from: index, members, used: isNew ? 0 : stored ?? tables[draft.table].firstRow)
    let rows = existing + UInt64(max(0, numbered.count))

    let even = members.compactMap { member -> (member: KeyMember, written: UInt64, most: UInt64)? in
      guard case .uniform(let written, let most) = member.kind else { return nil }
      return (member, written, most)
    }
    for form in [UniqueMode.ValueForm.written, .unique] {
      let parts = even.map { ($0.member, form == .written ? $0.written : $0.most) }
      if combine(index, key, enough(of: parts, for: rows), form, rows, numbered, &modes) {
        return true
      }
    }
    if breakTies(
      index, key, members, even.map { ($0.member, $0.written) }, rows, numbered, &modes)
    {
      return true
    }

    // Written values aren't changed for a key that may not apply.
    if key.isPartial { return false }
    let known = members.compactMap { member in member.kind.count.map { (member, $0) } }
    let product = Combination.count(known.map(\.1)) ?? .max
    if product < rows, known.count == members.count {
      let message =
        "\(key.name) (\(key.columnList)) allows \(Self.arithmetic(known.map(\.1))) rows, but \(rows) are requested"
      limit(
        draft.table, to: product + UInt64(max(0, tables[draft.table].existingRows)) - existing,
        because: message)
      bag.error(message, at: draft.span)
      return false
    }
    let spread = enough(of: known.filter { $0.0.kind != .constant }, for: rows)
    return combine(index, key, spread, .unique, 0, numbered, &modes)
      && Combination.count(spread.map(\.1)) ?? .max >= rows
  }

  /// Rows of a table that must differ in a key.
  private struct NumberedRows {
    /// The number of the row that gets the first combination, if all rows of the step are numbered
    /// one after the other.
    var first: Int64
    /// How many rows there are.
    var count: Int64
    /// How many combinations earlier runs may have used.
    var used: Int64
  }

  /// The rows from which those of a step must differ: those of all steps, without steps that write
  /// another value into a column of the key.
  ///
  /// `used` is the number of combinations that earlier runs may have used.
  private func rowsToDiffer(
    from index: Int, _ members: [KeyMember], used: Int64
  ) -> NumberedRows {
    let draft = drafts[index]
    let columns = members.filter { $0.kind == .constant }.flatMap(\.columns)
    let written = columns.compactMap { column in literal(of: column, in: index).map { (column, $0) }
    }
    var before: Int64 = 0
    var count: Int64 = 0
    for other in draftIndex.ofTable(draft.table) {
      let differs = written.contains { column, text in
        literal(of: column, in: other).map { $0 != text } ?? false
      }
      if differs { continue }
      if other < index { before += Int64(drafts[other].rows.count) }
      count += Int64(drafts[other].rows.count)
    }
    let first =
      count < rowsOfTable(draft.table)
      ? draft.rows.lowerBound - before : tables[draft.table].firstRow
    return NumberedRows(first: first - used, count: count, used: used)
  }

  /// The number of existing rows with the values that a step writes into all rows for a key: only
  /// from these must its rows differ. `nil` if there is no such value, or the number isn't known.
  private func rowsWithConstants(of index: Int, _ members: [KeyMember]) -> Int64? {
    let table = tables[drafts[index].table]
    let columns = members.filter { $0.kind == .constant }.flatMap(\.columns).sorted()
    let values = columns.compactMap { literal(of: $0, in: index) }
    guard table.existingRows > 0, !columns.isEmpty, values.count == columns.count else {
      return nil
    }
    return state.writtenRowCounts[
      ExistingRowKey(table: table.schema.name, columns: columns, values: values)]
  }

  /// The text that a step writes into a column in all rows; `nil` if it may vary.
  private func literal(of column: String, in index: Int) -> String? {
    guard let value = drafts[index].values.first(where: { $0.column == column }),
      case .literal(let text, _, _) = value.syntax
    else { return nil }
    return text
  }

  /// The parts of a key whose combinations are numbered: all or, if their number exceeds 62 bits,
  /// the largest parts that are enough.
  private func enough(
    of parts: [(KeyMember, UInt64)], for rows: UInt64
  ) -> [(KeyMember, UInt64)] {
    if let product = Combination.count(parts.map(\.1)), product <= domainLimit { return parts }
    var product: UInt64 = 1
    let order = parts.indices.sorted { (parts[$0].1, $1) > (parts[$1].1, $0) }
    var chosen: Set<Int> = []
    for index in order where product < rows {
      product = RegexNode.product(product, parts[index].1)
      chosen.insert(index)
    }
    return parts.indices.filter { chosen.contains($0) }.map { parts[$0] }
  }

  /// Numbers the combinations of some columns.
  ///
  /// - Parameters:
  ///   - index: the step's index among the drafts.
  ///   - key: the key.
  ///   - parts: the columns with the number of values of each.
  ///   - form: which values the columns get.
  ///   - rows: the number of combinations that are needed.
  ///   - numbered: the rows that get different ones.
  ///   - modes: how the columns keep keys from repeating.
  /// - Returns: whether there are enough combinations.
  private func combine(
    _ index: Int, _ key: Key, _ parts: [(KeyMember, UInt64)], _ form: UniqueMode.ValueForm,
    _ rows: UInt64, _ numbered: NumberedRows, _ modes: inout [String: UniqueMode]
  ) -> Bool {
    let table = tables[drafts[index].table]
    let identity = ColumnKey(
      seed: seed, table: table.schema.name.description, column: key.columns.joined(separator: ","))
    guard !parts.isEmpty, Combination.count(parts.map(\.1)) ?? .max >= rows,
      let combination = Combination(
        radices: parts.map(\.1), key: identity, firstRow: numbered.first,
        rows: UInt64(max(0, numbered.count + numbered.used)))
    else { return false }
    for (place, part) in parts.enumerated() {
      for column in part.0.columns {
        modes[column] = .combined(combination, member: place, form)
      }
    }
    return true
  }

  /// Rows that get the same combination of the evenly spread columns differ in one more.
  private func breakTies(
    _ index: Int, _ key: Key, _ members: [KeyMember], _ even: [(KeyMember, UInt64)],
    _ rows: UInt64, _ numbered: NumberedRows, _ modes: inout [String: UniqueMode]
  ) -> Bool {
    guard let product = Combination.count(even.map(\.1)), product > 0, product <= domainLimit else {
      return false
    }
    let group = (rows + product - 1) / product
    var best: (member: KeyMember, count: UInt64)?
    for member in members {
      guard case .skewed(let count) = member.kind, count >= group, count > best?.count ?? 0
      else { continue }
      best = (member, count)
    }
    guard let best, group <= Deduplicator.largestGroup else { return false }
    _ = combine(index, key, even, .written, 0, numbered, &modes)
    let ties = Deduplicator(
      groups: .remainders(count: Int64(product), firstRow: numbered.first), count: best.count)
    for column in best.member.columns { modes[column] = .tieBroken(ties) }
    return true
  }

  /// `3 × 4 = 12`, or `12`
  private static func arithmetic(_ counts: [UInt64]) -> String {
    let product = Combination.count(counts).map { String($0) } ?? "more than 2^64"
    return counts.count == 1
      ? product : "\(counts.map { String($0) }.joined(separator: " × ")) = \(product)"
  }
}

import SeedSyntax
import SeedSchema
import SeedGeneration

/// The third pass, second half: the picker of each relation.
extension Planner {
  func picker(
    of index: Int, _ relation: RelationDraft, modes: [String: UniqueMode]
  ) -> any RowPicker {
    let draft = drafts[index]
    let schema = tables[draft.table].schema
    let key = ColumnKey(
      seed: seed, table: schema.name.description,
      column: relation.columns.first ?? relation.name)
    let mode =
      relation.columns.count == 1 ? modes[relation.columns[0]] : combinedMode(relation, modes)
    guard relation.share > 0, draft.rows.isEmpty == false else { return NullPicker() }
    if let targets = relation.writtenTargets {
      return ListedRowPicker(targets: targets, firstRow: draft.rows.lowerBound)
    }
    let picker: any RowPicker
    if relation.isParent, let fanOut = draft.fanOut {
      if mode.isAlone, fanOut.maximum > 1 {
        bag.error(
          "`\(schema.name).\(relation.columns.joined(separator: ", "))` is unique, but the step requests up to \(fanOut.maximum) rows of each parent",
          at: draft.definition.count.span, hint: "count: 0..1 per \(draft.parent?.name ?? "parent")"
        )
      }
      picker = ParentPicker(fanOut: fanOut)
    } else if relation.isJoined {
      picker = joinedPicker(of: index, relation, key: key)
    } else {
      picker = freePicker(of: index, relation, mode: mode, key: key)
    }
    return optional(picker, of: relation, key: key)
  }

  /// A picker that leaves out the rows that have no reference.
  func optional(
    _ picker: any RowPicker, of relation: RelationDraft, key: ColumnKey
  ) -> any RowPicker {
    if let condition = relation.condition {
      return ConditionalPicker(base: picker, condition: condition)
    }
    return relation.share < 1
      ? MaybePicker(base: picker, key: key.derived("maybe"), share: relation.share) : picker
  }

  private func combinedMode(
    _ relation: RelationDraft, _ modes: [String: UniqueMode]
  ) -> UniqueMode? {
    guard let first = relation.columns.first, let mode = modes[first] else { return nil }
    switch mode {
    case .combined, .siblingDigit, .tieBroken: return mode
    case .alone, .amongSiblings: return nil
    }
  }

  private func freePicker(
    of index: Int, _ relation: RelationDraft, mode: UniqueMode?, key: ColumnKey
  ) -> any RowPicker {
    let draft = drafts[index]
    let schema = tables[draft.table].schema
    let ranges = relation.ranges
    guard ranges.count > 0 else { return NullPicker() }
    var law: ZipfLaw?
    if case .any(let exponent?) = relation.choice {
      law = ZipfLaw(count: UInt64(ranges.count), exponent: exponent)
    }
    switch mode {
    case .alone: return uniquePicker(of: index, relation, key: key)
    case .amongSiblings:
      guard let fanOut = draft.fanOut else { break }
      return SiblingPicker(ranges: ranges, key: key, fanOut: fanOut, law: law)
    case .siblingDigit(let combination, let member):
      return SiblingDigitPicker(ranges: ranges, combination: combination, member: member)
    case .combined(let combination, let member, _):
      return CombinationPicker(ranges: ranges, combination: combination, member: member)
    case .tieBroken(let ties):
      guard let law else { break }
      return DeduplicatingPicker(ranges: ranges, key: key, law: law, ties: ties)
    case nil: break
    }
    if relation.isDistinct { return distinctPicker(of: index, relation, key: key, law: law) }
    if relation.table == draft.table, !relation.isGroup {
      let isNullable = relation.columns.contains { schema[field: $0]?.isNullable == true }
      return EarlierRowPicker(ranges: ranges, key: key, firstIsMissing: isNullable)
    }
    if let law { return ZipfPicker(ranges: ranges, key: key, law: law) }
    if case .earlier = relation.choice {
      return PlacedRowPicker(
        ranges: ranges, key: key, tableRows: rowNumbers(ofTable: draft.table))
    }
    return UniformPicker(ranges: ranges, key: key)
  }

  /// The numbers of a table's rows.
  func rowNumbers(ofTable table: Int) -> Range<Int64> {
    let first = tables[table].firstRow
    return first..<max(first, draftIndex.rowEnd(ofTable: table))
  }

  /// Each row of the parent at most once.
  private func uniquePicker(
    of index: Int, _ relation: RelationDraft, key: ColumnKey
  ) -> any RowPicker {
    let draft = drafts[index]
    let column =
      "`\(tables[draft.table].schema.name).\(relation.columns.joined(separator: ", "))`"
    let ranges = relation.ranges
    let rows = rowsOfTable(draft.table)
    let first = tables[draft.table].firstRow
    let present = presentRows(
      of: draft.table, relation, key: key, count: ranges.count, first: first)
    let needed = Int64((Double(rows) * relation.share).rounded(.up))
    // Only the rows that satisfy a condition need one, and their values show how many these are.
    if present == nil, needed > ranges.count, relation.condition == nil {
      let message =
        "\(column) is unique: \(needed) rows can't reference \(ranges.count) different rows of `\(relation.tableName)`"
      limit(draft.table, to: UInt64(ranges.count), because: message)
      bag.error(message, at: relation.span)
      return NullPicker()
    }
    if present == nil, rows > ranges.count, relation.condition == nil {
      bag.warning(
        "\(column) may repeat: \(rows) rows, some of them NULL at random, share \(ranges.count) rows of `\(relation.tableName)`",
        at: relation.span)
      return UniformPicker(ranges: ranges, key: key)
    }
    return UniquePicker(
      ranges: ranges, permutation: Permutation(count: UInt64(ranges.count), key: key),
      firstRow: first, present: present)
  }

  /// Numbers the rows of a table whose optional, unique reference isn't NULL.
  ///
  /// - Parameters:
  ///   - table: the table's index.
  ///   - relation: the reference.
  ///   - key: the key of the reference.
  ///   - count: how many rows can be referenced.
  ///   - first: the first row that needs one of them.
  /// - Returns: `nil` if each row can have a reference, if too many have one, or if a condition
  ///   decides which ones have.
  func presentRows(
    of table: Int, _ relation: RelationDraft, key: ColumnKey, count: Int64, first: Int64
  ) -> PresentRows? {
    let end = draftIndex.rowEnd(ofTable: table)
    let nullsAreEqual = tables[table].schema.uniques.contains {
      $0.nullsAreEqual && $0.columns == relation.columns
    }
    guard relation.share < 1, relation.condition == nil, !nullsAreEqual, end - first > count
    else { return nil }
    let request = PresentRows.Request(
      key: key.derived("maybe"), share: relation.share, count: count, first: first, end: end)
    if let known = presentRows[request] { return known }
    let rows = PresentRows(request)
    presentRows[request] = .some(rows)
    return rows
  }

  /// Different rows of the parent for the rows of each group.
  private func distinctPicker(
    of index: Int, _ relation: RelationDraft, key: ColumnKey, law: ZipfLaw?
  ) -> any RowPicker {
    let draft = drafts[index]
    let ranges = relation.ranges
    guard let fanOut = draft.fanOut else {
      bag.error("`distinct` needs a step with `count: … per …`", at: relation.span)
      return NullPicker()
    }
    if fanOut.maximum > ranges.count {
      bag.error(
        "\(fanOut.maximum) distinct rows of `\(relation.tableName)` are requested, but there are \(ranges.count)",
        at: relation.span)
      return NullPicker()
    }
    return SiblingPicker(ranges: ranges, key: key, fanOut: fanOut, law: law)
  }
}

import SeedSchema

/// Referenced rows of another table, in any order, of any of its row groups.
///
/// If the reference is NULL, each column is NULL; such rows are never generated, so chains of
/// references end there.
final class RelatedFrame: RowFrame {
  let graph: PlanGraph
  let table: Int
  let rows: RowSelection
  let depth: Int
  private let missing: NullMask
  /// The indices of the rows that exist; `nil` if all do.
  private let present: [Int]?
  /// The parts of the rows that exist, by row group, with their indices among those.
  private lazy var parts: [Part] = makeParts()
  private var made: [String: Column] = [:]
  private var frames: [String: RelatedRows] = [:]

  private struct Part {
    var frame: RowGroupFrame
    /// The indices in ``rows``; `nil` if the part is all of them, in order.
    var places: [Int]?
  }

  init(graph: PlanGraph, table: Int, rows: PickedRows, depth: Int) {
    self.graph = graph
    self.table = table
    self.rows = .rows(rows.rows)
    self.depth = depth
    missing = rows.missing
    present =
      rows.missing.isEmpty ? nil : rows.rows.indices.filter { !rows.missing[$0] }
  }

  private func makeParts() -> [Part] {
    let planned = graph.tables[table]
    let places = present ?? Array(0..<rows.count)
    guard let first = places.first, let rowGroup = planned.rowGroup(of: rows[first].row) else {
      return []
    }
    let range = planned.rowGroups[rowGroup].rows
    if places.allSatisfy({ range.contains(rows[$0].row) }) {
      return [part(rowGroup, present)]
    }
    var byRowGroup: [Int: [Int]] = [:]
    for index in places {
      guard let rowGroup = planned.rowGroup(of: rows[index].row) else { continue }
      byRowGroup[rowGroup, default: []].append(index)
    }
    return byRowGroup.sorted { $0.key < $1.key }.map { part($0.key, $0.value) }
  }

  private func part(_ rowGroup: Int, _ places: [Int]?) -> Part {
    let selection = places.map { RowSelection.list($0.map { rows[$0] }) } ?? rows
    return Part(
      frame: RowGroupFrame(
        graph: graph, table: table, rowGroup: graph.tables[table].rowGroups[rowGroup],
        rows: selection, depth: depth),
      places: places)
  }

  func column(_ name: String) throws -> Column {
    if let column = made[name] { return column }
    let column: Column
    if present == nil, let generator = graph.tables[table].shared[name] {
      column = try generator.fill(rows, in: self)
    } else if present == nil,
      let known = graph.relatedColumns.values(
        name, of: rows, ofTable: table, in: graph, depth: depth)
    {
      column = known
    } else {
      var assembler = ColumnAssembler(count: rows.count)
      for part in parts { assembler.add(try part.frame.column(name), at: part.places) }
      column = try assembler.finish(
        emptyKind: graph.tables[table].rowGroups.first?.generators[name]?.profile.kind ?? .integer)
    }
    made[name] = column
    return column
  }

  func related(_ name: String) throws -> RelatedRows {
    if let related = frames[name] { return related }
    if let related = try storedRows(name) {
      frames[name] = related
      return related
    }
    var target: Int?
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count), missing: missing)
    for part in parts {
      guard let index = part.frame.rowGroup.relationNames[name] else {
        throw GenerationError(
          "there is no relation `\(name)`", table: graph.tables[table].schema.name.name)
      }
      let table = part.frame.rowGroup.relations[index].table
      guard target == nil || target == table else {
        throw GenerationError(
          "relation `\(name)` references different tables",
          table: graph.tables[self.table].schema.name.name)
      }
      target = table
      let found = try part.frame.pickedRows(index)
      for (index, row) in found.rows.enumerated() {
        let place = part.places?[index] ?? index
        picked.rows[place] = row
        if found.missing[index] { picked.missing.insert(place) }
      }
    }
    guard depth < RowGroupFrame.maximumDepth else {
      throw GenerationError(
        "references form a cycle, or a chain of more than \(RowGroupFrame.maximumDepth) rows",
        table: graph.tables[table].schema.name.name)
    }
    let declared = graph.tables[table].rowGroups.lazy.compactMap { rowGroup in
      rowGroup.relationNames[name].map { rowGroup.relations[$0].table }
    }.first
    guard let leadsTo = target ?? declared else {
      throw GenerationError(
        "there is no relation `\(name)`", table: graph.tables[table].schema.name.name)
    }
    let frame = RelatedFrame(graph: graph, table: leadsTo, rows: picked, depth: depth + 1)
    let related = RelatedRows(frame: frame, missing: picked.missing)
    frames[name] = related
    return related
  }

  /// The existing rows that a relation references; `nil` if it references rows of the run.
  private func storedRows(_ name: String) throws -> RelatedRows? {
    let relations =
      parts.isEmpty ? graph.tables[table].rowGroups : parts.map(\.frame.rowGroup)
    // All steps have the same rows of a table, except one whose references are all NULL.
    let candidates = relations.compactMap { $0.stored[name]?.rows }
    guard let stored = candidates.max(by: { $0.count < $1.count }) else { return nil }
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count), missing: missing)
    for part in parts {
      guard let relation = part.frame.rowGroup.stored[name],
        relation.rows.table == stored.table
      else {
        throw GenerationError(
          "relation `\(name)` references existing rows in one step and others in another",
          table: graph.tables[table].schema.name.name)
      }
      let found = try part.frame.pickedRows(relation, named: name)
      for (index, row) in found.rows.enumerated() {
        let place = part.places?[index] ?? index
        picked.rows[place] = row
        if found.missing[index] { picked.missing.insert(place) }
      }
    }
    return RelatedRows(frame: StoredFrame(stored, rows: picked), missing: picked.missing)
  }
}

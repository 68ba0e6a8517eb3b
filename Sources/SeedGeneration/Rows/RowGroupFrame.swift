package import SeedSchema

/// Rows of one row group with the columns generated so far, as the row group's generators see them.
package final class RowGroupFrame: RowFrame {
  /// The maximum depth of a chain of relations. A chain of references to earlier rows is at most
  /// about 2.7 × ln(rows) long, so 45 for ten million.
  static let maximumDepth = 128

  let graph: PlanGraph
  package let rowGroup: RowGroup
  let table: Int
  package let rows: RowSelection
  let depth: Int
  private var made: [String: Column] = [:]
  private var picked: [Int: PickedRows] = [:]
  private var frames: [Int: RelatedRows] = [:]
  private var stored: [String: PickedRows] = [:]
  private var storedFrames: [String: RelatedRows] = [:]
  /// The relations whose rows are being picked: a condition that needs these rows has none.
  private var open: Set<String> = []

  package init(
    graph: PlanGraph, table: Int, rowGroup: RowGroup, rows: RowSelection, depth: Int = 0
  ) {
    self.graph = graph
    self.table = table
    self.rowGroup = rowGroup
    self.rows = rowGroup.attempting(rows)
    self.depth = depth
  }

  package func column(_ name: String) throws -> Column {
    if let column = made[name] { return column }
    let column: Column
    if let generator = rowGroup.generators[name] {
      do {
        column = try generator.fill(rows, in: self)
      } catch var error as GenerationError {
        if error.table == nil { error.table = graph.tables[table].schema.name.name }
        if error.column == nil { error.column = name }
        throw error
      }
    } else {
      column = try position(name)
    }
    made[name] = column
    return column
  }

  /// The row's numbers: in its table, in its step and among its siblings, each from 1.
  private func position(_ name: String) throws -> Column {
    switch name {
    case "row":
      return Column(.integers((0..<rows.count).map { rows[$0].row + 1 }))
    case "index":
      let first = rowGroup.rows.lowerBound
      return Column(.integers((0..<rows.count).map { rows[$0].row - first + 1 }))
    case "child":
      guard let fanOut = rowGroup.fanOut else {
        return Column(.integers([Int64](repeating: 1, count: rows.count)))
      }
      return Column(.integers(fanOut.locate(rowGroup.indexes(of: rows)).ordinals.map { $0 + 1 }))
    default:
      throw GenerationError(
        "there is no `\(name)`", table: graph.tables[table].schema.name.name)
    }
  }

  /// The rows that a relation references.
  func pickedRows(_ relation: Int) throws -> PickedRows {
    if let rows = picked[relation] { return rows }
    let rows = try pick(by: rowGroup.relations[relation].picker, named: "\(relation)")
    picked[relation] = rows
    return rows
  }

  /// The existing rows that a relation references.
  func pickedRows(_ relation: StoredRelation, named name: String) throws -> PickedRows {
    if let rows = stored[name] { return rows }
    let rows = try pick(by: relation.picker, named: "stored \(name)")
    stored[name] = rows
    return rows
  }

  private func pick(by picker: any RowPicker, named name: String) throws -> PickedRows {
    guard open.insert(name).inserted else {
      throw GenerationError(
        "a reference depends on a value of the row that it references",
        table: graph.tables[table].schema.name.name)
    }
    defer { open.remove(name) }
    return try picker.pick(rows, in: self)
  }

  package func related(_ name: String) throws -> RelatedRows {
    if let relation = rowGroup.stored[name] {
      if let related = storedFrames[name] { return related }
      let rows = try pickedRows(relation, named: name)
      let related = RelatedRows(
        frame: StoredFrame(relation.rows, rows: rows), missing: rows.missing)
      storedFrames[name] = related
      return related
    }
    guard let index = rowGroup.relationNames[name] else {
      throw GenerationError(
        "there is no relation `\(name)`", table: graph.tables[table].schema.name.name)
    }
    if let related = frames[index] { return related }
    guard depth < Self.maximumDepth else {
      throw GenerationError(
        "references form a cycle, or a chain of more than \(Self.maximumDepth) rows",
        table: graph.tables[table].schema.name.name)
    }
    let rows = try pickedRows(index)
    let frame = related(rows, ofTable: rowGroup.relations[index].table)
    let related = RelatedRows(frame: frame, missing: rows.missing)
    frames[index] = related
    return related
  }

  /// Rows of a table that rows of this frame reference.
  func related(_ rows: PickedRows, ofTable table: Int) -> RelatedFrame {
    RelatedFrame(graph: graph, table: table, rows: rows, depth: depth + 1)
  }
}

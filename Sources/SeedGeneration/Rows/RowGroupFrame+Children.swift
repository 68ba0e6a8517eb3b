import SeedSchema

extension RowGroupFrame {
  /// How many rows are computed at a time, so that a row with millions of children takes little
  /// memory.
  private static let childBatch = 8192

  /// Visits the rows of a step that reference rows of this frame's table, some thousands at a time.
  ///
  /// - Parameters:
  ///   - rows: the rows that are referenced.
  ///   - child: the index of the other table.
  ///   - step: the rows of the step in its table.
  ///   - visit: takes the indices in `rows` of the referenced rows, and a frame of the rows that
  ///     reference them.
  /// - Throws: ``GenerationError`` if the references form a cycle, or any error of `visit`.
  func visitChildren(
    of rows: RowSelection, ofTable child: Int, in step: Range<Int64>,
    _ visit: ([Int], RowGroupFrame) throws -> Void
  ) throws {
    let planned = graph.tables[child]
    guard let place = planned.rowGroup(of: step.lowerBound) else { return }
    guard depth < Self.maximumDepth else {
      throw GenerationError(
        "totals depend on each other, over more than \(Self.maximumDepth) levels",
        table: graph.tables[table].schema.name.name)
    }
    let rowGroup = planned.rowGroups[place]
    var owners: [Int] = []
    var children: [Int64] = []
    func flush() throws {
      guard let first = children.first, let last = children.last else { return }
      let isRange =
        last - first == Int64(children.count - 1)
        && zip(children, children.dropFirst()).allSatisfy { $1 == $0 + 1 }
      let frame = RowGroupFrame(
        graph: graph, table: child, rowGroup: rowGroup,
        rows: isRange ? .range(first..<last + 1) : .rows(children), depth: depth + 1)
      try visit(owners, frame)
      owners.removeAll(keepingCapacity: true)
      children.removeAll(keepingCapacity: true)
    }
    func add(_ child: Int64, _ owner: Int) throws {
      owners.append(owner)
      children.append(child)
      if children.count == Self.childBatch { try flush() }
    }
    if let fanOut = rowGroup.fanOut,
      rowGroup.relations.contains(where: { $0.table == table && $0.picker is ParentPicker })
    {
      for (owner, range) in fanOut.children(ofParents: rows).enumerated() {
        for child in range { try add(rowGroup.rows.lowerBound + child, owner) }
      }
    } else if let relation = rowGroup.relations.firstIndex(where: { $0.table == table }) {
      let index = try graph.joins.children(
        ofTable: child, rowGroup, by: relation, of: graph, depth: depth + 1)
      for owner in 0..<rows.count {
        for child in index.children(of: rows[owner].row) { try add(child, owner) }
      }
    }
    try flush()
  }
}

extension FanOut {
  /// The indices of each parent's children among all rows of the step; none for rows that aren't
  /// parents.
  fileprivate func children(ofParents rows: RowSelection) -> [Range<Int64>] {
    var end: Int64 = 0
    var next: Int64 = -1
    return (0..<rows.count).map { index in
      let row = rows[index].row
      guard parents.ranges.contains(where: { $0.contains(row) }) else { return 0..<0 }
      let place = parents.count(before: row)
      // Children of consecutive parents are consecutive.
      let first = place == next ? end : firstChild(ofParentAt: place)
      end = first + children(ofParentAt: place)
      next = place + 1
      return first..<end
    }
  }
}

import SeedGeneration

extension Plan {
  /// Sets the attempts with which the rows of a step pass.
  package mutating func apply(_ attempts: [UInt16], toTable table: Int, segment index: Int) {
    guard let segment = segment(index, ofTable: table, with: attempts) else { return }
    graph = graph.replacing(segment, at: index, ofTable: table)
  }

  /// Sets the attempts with which the rows of tables of one step each pass.
  package mutating func apply(_ attempts: [Int: [UInt16]]) {
    let segments = attempts.compactMap { table, attempts in
      segment(0, ofTable: table, with: attempts).map { (table, $0) }
    }
    if segments.isEmpty { return }
    var tables = graph.tables
    for (table, segment) in segments {
      tables[table].segments[0] = segment
      tables[table].shared = [:]
    }
    graph = PlanGraph(tables: tables)
  }

  /// A segment with attempts; `nil` if they change nothing, or aren't its own.
  private func segment(
    _ index: Int, ofTable table: Int, with attempts: [UInt16]
  ) -> TableSegment? {
    guard tables.indices.contains(table), tables[table].segments.indices.contains(index) else {
      return nil
    }
    var segment = tables[table].segments[index]
    guard segment.rows.count == attempts.count, attempts.contains(where: { $0 > 0 }) else {
      return nil
    }
    segment.attempts = attempts
    return segment
  }
}

import SeedGeneration

extension Plan {
  /// Sets the attempts with which the rows of a step pass.
  package mutating func apply(_ attempts: [UInt16], toTable table: Int, segment index: Int) {
    guard tables[table].segments.indices.contains(index) else { return }
    var segment = tables[table].segments[index]
    guard segment.rows.count == attempts.count, attempts.contains(where: { $0 > 0 }) else { return }
    segment.attempts = attempts
    graph = graph.replacing(segment, at: index, ofTable: table)
  }
}

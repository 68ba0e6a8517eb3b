import SeedORM

/// The rows of one `create` step, and how each of their columns is made.
struct Segment: Sendable {
  /// The step's place among the scenario's steps.
  var step: Int
  /// The factory.
  var factory: String
  /// The name that references find the rows by, besides the factory's.
  var group: String?
  /// The rows, counted in their table.
  var rows: Range<Int64>
  /// How they share out over their parents, where the step says `per`.
  var fanOut: FanOut?
  /// The columns that are written, in the table's order.
  var columns: [SegmentColumn] = []
  /// What makes each name that a value can use: columns and parameters.
  var generators: [String: any Generator] = [:]
  /// The relations, by each of the names that lead to them.
  var relationNames: [String: Int] = [:]
  /// The relations.
  var relations: [Relation] = []

  /// The rows' places among those of the step, from 0.
  func places(of selection: RowSelection) -> RowSelection {
    let first = rows.lowerBound
    if first == 0 { return selection }
    switch selection {
    case .range(let range): return .range(range.lowerBound - first..<range.upperBound - first)
    case .list(let list): return .list(list.map { $0 - first })
    }
  }
}

/// The rows of one `create` step, and the generators of their columns.
package struct RowGroup: Sendable {
  /// The step's index among the scenario's steps.
  package var step: Int
  /// The factory.
  package var factory: String
  /// The name by which references find the rows, besides the factory's.
  package var group: String?
  /// The rows, counted in their table.
  package var rows: Range<Int64>
  /// Their distribution over the parents, if the step has `per`.
  var fanOut: FanOut?
  /// The columns that are written, in the table's order.
  package var columns: [RowGroupColumn] = []
  /// The generator of each name that a value can use: columns and parameters.
  package var generators: [String: any Generator] = [:]
  /// The relations, by each of their names.
  package var relationNames: [String: Int] = [:]
  /// The relations.
  package var relations: [TableRelation] = []
  /// The references to rows that the database had before the run, by each of their names.
  package var stored: [String: StoredRelation] = [:]
  /// The number of retries of each row because the database would have rejected it; `nil` if there
  /// were none.
  package var attempts: [UInt16]?
  /// The merge of the rows into existing ones; `nil` if they are added.
  package var merge: RowGroupMerge?

  package init(
    step: Int, factory: String, group: String? = nil, rows: Range<Int64>, fanOut: FanOut? = nil,
    columns: [RowGroupColumn] = [], generators: [String: any Generator] = [:],
    relationNames: [String: Int] = [:], relations: [TableRelation] = [], attempts: [UInt16]? = nil
  ) {
    self.step = step
    self.factory = factory
    self.group = group
    self.rows = rows
    self.fanOut = fanOut
    self.columns = columns
    self.generators = generators
    self.relationNames = relationNames
    self.relations = relations
    self.attempts = attempts
  }

  /// The rows with the attempts at them.
  func attempting(_ selection: RowSelection) -> RowSelection {
    guard let attempts else { return selection }
    return .list(
      (0..<selection.count).map { index in
        let selected = selection[index]
        let row = selected.row
        let place = row - rows.lowerBound
        guard place >= 0, place < Int64(attempts.count) else { return selected }
        return RowAttempt(row, attempt: attempts[Int(place)])
      })
  }

  /// The rows' indices among those of the step, from 0.
  func indexes(of selection: RowSelection) -> RowSelection {
    let first = rows.lowerBound
    switch selection {
    case .range(let range): return .range(range.lowerBound - first..<range.upperBound - first)
    case .list(let list): return .rows(list.map { $0.row - first })
    }
  }
}

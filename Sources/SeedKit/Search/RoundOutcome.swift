/// The outcome of a round: the attempts at rows that pass.
struct RoundOutcome {
  /// The rows that pass, each with the number of attempts that were rejected before.
  private(set) var accepted: [(row: Int64, step: Int)] = []
  /// The rows of which no attempt passes, by the conditions that they violate.
  private(set) var rejectedRows: [[Int64]] = []
  /// The numbers of the candidates that aren't used: the rejected ones, and further ones of the
  /// same rows.
  private(set) var dropped: [Int64] = []

  /// - Parameters:
  ///   - candidates: the candidates of the round, by attempts.
  ///   - broken: the numbers of those that violate each condition.
  init(of candidates: [Candidate], broken: [[Int64]]) {
    let failing = Set(broken.joined())
    var steps: [Int64: Int] = [:]
    var passing: Set<Int64> = []
    for candidate in candidates {
      let row = Candidate.row(ofNumber: candidate.number)
      let step = steps[row, default: 0]
      steps[row] = step + 1
      if failing.contains(candidate.number) || passing.contains(row) {
        dropped.append(candidate.number)
      } else {
        passing.insert(row)
        accepted.append((row, step))
      }
    }
    rejectedRows = broken.map { numbers in
      Set(numbers.map { Candidate.row(ofNumber: $0) }).subtracting(passing).sorted()
    }
  }
}

import SeedFormat
import SeedGeneration
import SeedPredicates

/// Checks that generate rows: keys that repeat, and values that don't fit.
extension Planner {
  /// What one piece of the work finds.
  private enum Finding: Sendable {
    case key(RepeatedKey?)
    case firstRows([FirstRows.Failure])
  }

  /// Reports keys that rows would violate; without any, the written values that can't be generated or
  /// violate a rule of their column in the first rows of steps.
  ///
  /// All processors take part.
  func checkRows(of places: [Int], in compilation: PlanCompilation) {
    // Rows that a database rejects are generated again, and one row of a sample represents any
    // number.
    guard scenario.rejectedRows != .retry, !isSample, looksForRepeatedKeys else { return }
    let graph = PlanGraph(tables: tables)
    let proofs = unprovenKeys(compilation)
    let firstRows = firstRows(of: places, in: compilation)
    let findings = ConcurrentWork.results(proofs.count + firstRows.count) { number -> Finding in
      guard number < proofs.count else {
        return .firstRows(firstRows[number - proofs.count].failures(in: graph))
      }
      let condition = proofs[number].key.predicate.flatMap { SQLExpressionParser.parse($0) }
      return .key(
        RepeatedKey.find(
          proofs[number], in: graph, most: Self.checkedRows, condition: condition))
    }
    for (finding, proof) in zip(findings, proofs) {
      if case .key(let repeated) = finding { report(proof, repeated, compilation) }
    }
    guard !bag.hasErrors else { return }
    for case .firstRows(let failures) in findings {
      for failure in failures { bag.error(failure.message, at: failure.span) }
    }
  }
}

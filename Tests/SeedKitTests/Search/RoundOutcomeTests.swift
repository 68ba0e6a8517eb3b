@testable import SeedGeneration
@testable import SeedKit
import Testing

/// Rounds of a search that test several attempts at each row.
@Suite struct RoundOutcomeTests {
  private func number(_ row: Int64, _ step: Int) -> Int64 {
    Candidate(row, attempt: 0, step: step).number
  }

  @Test func candidatesTellTheirRow() {
    let candidate = Candidate(7, attempt: 3, step: 2)
    #expect(Candidate.row(ofNumber: candidate.number) == 7)
    #expect(candidate.attempt == RowAttempt(7, attempt: 5))
    #expect(number(900, 0) < number(7, 1))
  }

  @Test func theFirstAttemptThatPassesIsTaken() {
    let candidates = (0..<3).flatMap { step in
      (1...3).map { Candidate($0, attempt: 0, step: step) }
    }
    // Row 1 passes at once, row 2 at its third attempt, row 3 never.
    let outcome = RoundOutcome(
      of: candidates,
      broken: [[number(2, 0), number(3, 0), number(3, 1), number(3, 2)], [number(2, 1)], []])
    #expect(outcome.accepted.map(\.row) == [1, 2])
    #expect(outcome.accepted.map(\.step) == [0, 2])
    #expect(outcome.rejectedRows == [[3], [], []])
    #expect(
      Set(outcome.dropped) == [
        number(2, 0), number(3, 0), number(1, 1), number(2, 1), number(3, 1), number(1, 2),
        number(3, 2),
      ])
  }
}

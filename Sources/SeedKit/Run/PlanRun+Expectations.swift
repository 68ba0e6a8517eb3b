import SeedDatabase
import SeedPlanning

/// Expectations of a scenario.
extension PlanRun {
  /// Checks all expectations of a step.
  ///
  /// - Throws: ``ExpectationFailure`` with all those that don't hold; the error of a query, if all
  ///   before it hold.
  mutating func check(_ expectations: [PlannedExpectation]) async throws {
    var failures: [ExpectationFailure] = []
    for expectation in expectations {
      do {
        if let failure = try await failure(of: expectation) { failures.append(failure) }
      } catch let error as DatabaseError {
        guard !failures.isEmpty, error.isAnswer else { throw error.placed(at: expectation.span) }
        failures.append(
          ExpectationFailure(
            expected: expectation.text, found: "an error: \(error.message)", span: expectation.span)
        )
        // PostgreSQL executes no other statement in this transaction.
        break
      }
    }
    guard var failure = failures.first else { return }
    failure.others = Array(failures.dropFirst())
    failure.met = results.checks.filter { $0.skipped == nil }.map(\.expectation)
    throw failure
  }

  /// Checks an expectation.
  ///
  /// - Returns: `nil` if it holds, or is skipped.
  private mutating func failure(
    of expectation: PlannedExpectation
  ) async throws -> ExpectationFailure? {
    if let reason = expectation.skipped {
      results.checks.append(.init(expectation: expectation.text, skipped: reason))
      return nil
    }
    let rows = try await connection.query(expectation.query)
    let found = rows.first?.values.first ?? .null
    guard rows.count <= 1, expectation.requirement.accepts(found) else {
      return ExpectationFailure(
        expected: expectation.text,
        found: rows.count > 1 ? "\(rows.count) rows" : found.text ?? "NULL",
        span: expectation.span)
    }
    results.checks.append(.init(expectation: expectation.text, skipped: nil))
    return nil
  }
}

extension DatabaseError {
  /// The error of SQL that a file holds, with its place; unchanged if the SQL isn't the cause.
  func placed(at span: SourceSpan?) -> DatabaseError {
    guard isAnswer, let span else { return self }
    var error = self
    error.message = "\(span.file):\(span.line): \(message)"
    return error
  }

  /// Whether the database rejected the statement, rather than being interrupted or lost.
  fileprivate var isAnswer: Bool { ![.interrupted, .connection].contains(code) }
}

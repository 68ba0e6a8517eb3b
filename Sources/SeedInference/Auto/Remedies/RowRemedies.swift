import SeedDrivers
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Adds a function that triggers call and only the application's connections have: one that returns its first argument.
///
/// Rows that stay are worth that; files must not ask for it, as the application's own runs know nothing of it.
struct StandInFunction: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard case .missingFunction(let name) = rejection.cause, state.acceptsStandIns,
      !state.standIns.contains(name)
    else { return nil }
    return .standIn(function: name)
  }
}

/// Skips a table whose triggers, indexes or views need what the connection doesn't have: no row is to blame.
struct MissingPart: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    switch rejection.cause {
    case .missingPart, .missingFunction: .skip
    default: nil
    }
  }
}

/// Asks the table's checks and keys about candidates before rows are written.
struct CandidateRowsAsked: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, !state.progress.rows.searchesCandidates,
      rejection.code == .checkViolation || rejection.code == .uniqueViolation
    else { return nil }
    return .searchCandidates
  }
}

/// Writes rows and rolls them back, as only the table itself tells which of them it takes.
struct RowsTried: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, !state.progress.rows.triesRows, rejection.isAboutRows
    else { return nil }
    return .tryRows
  }
}

/// Keeps the rows that a table took, without the others: some rows are better than none.
struct PassingRows: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    let rows = state.progress.rows
    guard rows.best?.result.error != nil, rows.leftOut == nil, !state.isReferredTo else {
      return nil
    }
    return .keepPassing
  }
}

/// Asks for as few rows as the table took of those that were tried.
struct FewerRows: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    let rows = state.progress.rows
    guard let accepted = rows.accepted, accepted > 0, rows.cuts < PassLimits.cutsAfterTrial else {
      return nil
    }
    return .fewerRows(Int64(rows.cuts == 0 ? accepted : max(1, accepted * 3 / 4)))
  }
}

/// Reduces a table's row count to the number of rows that it accepted in a trial.
struct ReduceRows: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    let rows = context.progress.trials
    guard let accepted = rows.acceptedCount, accepted > 0,
      rows.reductions < PassLimits.reductionsAfterTrial
    else {
      return nil
    }
    return .rows(.reduce(to: Int64(rows.reductions == 0 ? accepted : max(1, accepted * 3 / 4))))
  }
}

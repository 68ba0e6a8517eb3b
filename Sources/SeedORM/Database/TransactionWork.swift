/// The closure of a transaction and what it is given, on their way to the connection's thread.
///
/// It runs there, and not where it was made, so that a statement in it needs no change of threads: two of
/// them take longer than most statements. A closure of an actor runs on that actor all the same.
///
/// Unchecked, as neither can be sent: whoever hands them over waits until the closure has returned, and
/// touches neither meanwhile. So only one thread at a time has them.
struct TransactionWork<Result>: @unchecked Sendable {
  /// What the closure gave, on its way back.
  ///
  /// Unchecked: the closure's result is `sending`, so nothing else refers to it.
  struct Outcome: @unchecked Sendable {
    let value: Result
  }

  private let work: (Transaction) async throws -> sending Result
  private let transaction: Transaction

  init(
    run work: @escaping (Transaction) async throws -> sending Result, transaction: Transaction
  ) {
    self.work = work
    self.transaction = transaction
  }

  func run(on connection: isolated any DatabaseConnection) async throws -> Outcome {
    Outcome(value: try await work(transaction))
  }
}

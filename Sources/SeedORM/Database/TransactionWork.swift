import SeedDatabase

/// A transaction's closure and its argument, on their way to the connection's thread.
///
/// The closure runs on the connection's thread, so that its statements need no thread switches: two
/// of these take longer than most statements. The closure of an actor still runs on that actor.
///
/// Unchecked, because the closure is not Sendable: the sender waits until it has returned and
/// doesn't touch it until then, so only one thread at a time uses it.
struct TransactionWork<Result>: @unchecked Sendable {
  /// The closure's result, on its way back.
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

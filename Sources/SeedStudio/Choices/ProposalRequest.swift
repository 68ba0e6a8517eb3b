/// The request for the proposal of a database without files, which is made once.
struct ProposalRequest: Sendable {
  /// The work on it, once it has begun.
  var task: Task<Void, Never>?
  /// The proposal; `nil` before it is there, and without a database.
  var proposal: StudioProposal?
  /// Why there is none.
  var failure: StudioFailure?
}

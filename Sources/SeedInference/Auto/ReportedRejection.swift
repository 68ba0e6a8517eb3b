/// The rejection of a table's rows that the report shows: the first one with the current cause.
///
/// A rejection with another cause replaces it, because a remedy has solved the previous one. A
/// rejection that is only about replaced guesses doesn't, because it would hide why they were
/// replaced.
struct ReportedRejection: Sendable {
  /// The message of the first rejection with this cause; later ones may be about other values.
  private(set) var message: String?
  /// The fingerprint of the cause.
  private var fingerprint: String?

  /// Records a rejection.
  ///
  /// - Parameters:
  ///   - rejection: the rejection.
  ///   - blamesReplacements: whether all columns that it blames have replaced values, because of
  ///     earlier rejections.
  mutating func record(_ rejection: Rejection, blamesReplacements: Bool) {
    guard rejection.code != nil, rejection.fingerprint != fingerprint else { return }
    if blamesReplacements, message != nil { return }
    message = rejection.message
    fingerprint = rejection.fingerprint
  }

  /// Discards the rejection after a change of something other than the rows; it is recorded again
  /// if its cause remains.
  mutating func discard() { self = ReportedRejection() }
}

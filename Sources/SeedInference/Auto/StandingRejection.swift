/// The rejection of a table's rows that remains, in the database's own words.
///
/// A rejection of another kind takes its place, as remedies have cured the one before. One that is
/// about values which SeedKit has put in place of its first guess doesn't: it would hide what led
/// there.
struct StandingRejection: Sendable {
  /// What the database said when it first rejected rows for this cause: later messages may be about
  /// other values.
  private(set) var message: String?
  private var kind: String?

  /// Takes note of a rejection.
  ///
  /// - Parameters:
  ///   - rejection: the rejection.
  ///   - blamesReplacements: whether all that it blames was put in place of a first guess, because of
  ///     earlier rejections.
  mutating func record(_ rejection: Rejection, blamesReplacements: Bool) {
    guard rejection.code != nil, rejection.kind != kind else { return }
    if blamesReplacements, message != nil { return }
    message = rejection.message
    kind = rejection.kind
  }

  /// Forgets the cause, as something other than the rows was changed because of it: it is noted
  /// again if it remains.
  mutating func forget() { self = StandingRejection() }
}

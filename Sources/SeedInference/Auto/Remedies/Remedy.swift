/// Something that may get rows into a table that rejects them.
///
/// A remedy decides by what is known, without a database; ``AutoPass`` carries the change out.
/// ``Remedies/ordered`` lists all remedies in the order in which they are tried.
protocol Remedy: Sendable {
  /// The change to make; `nil` if the remedy doesn't apply.
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange?
}

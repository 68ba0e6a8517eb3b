/// A change that may make a table accept its rows.
///
/// A remedy only decides, without a database; ``AutoPass`` applies the change. ``Remedies/ordered``
/// lists all remedies in the order in which they are tried.
protocol Remedy: Sendable {
  /// Returns the change for a rejection; `nil` if the remedy doesn't apply.
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange?
}

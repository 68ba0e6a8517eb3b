/// A query of a connection whose rows are fetched in portions.
public struct DatabaseCursor: Sendable, Hashable {
  /// Its number; no other cursor of the connection ever has the same.
  let number: Int
}

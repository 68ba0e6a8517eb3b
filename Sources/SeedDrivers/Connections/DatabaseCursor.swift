/// An open query of a connection whose rows are fetched in portions.
public struct DatabaseCursor: Sendable, Hashable {
  /// Its number, unique within the connection.
  let number: Int
}

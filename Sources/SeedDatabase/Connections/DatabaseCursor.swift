/// An open query of a connection whose rows are fetched in portions.
public struct DatabaseCursor: Sendable, Hashable {
  /// Its number, unique within the connection.
  package let number: Int

  package init(number: Int) { self.number = number }
}

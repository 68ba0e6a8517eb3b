/// A filter from outside that does not fit the model; no SQL was made of it.
public struct FilterError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, and what would be right; may repeat names and values of the filter.
  public let description: String

  /// Makes an error.
  public init(_ description: String) { self.description = description }

  /// ``DatabaseError/Code/invalidValue``.
  public var code: DatabaseError.Code { .invalidValue }
}

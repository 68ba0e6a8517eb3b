public import SeedDatabase

/// A filter from outside doesn't match the model; no SQL was generated from it.
public struct FilterError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what was expected; may repeat names and values of the filter.
  public let description: String

  /// Creates an error.
  public init(_ description: String) { self.description = description }

  /// `DatabaseError.Code.invalidValue`.
  public var code: DatabaseError.Code { .invalidValue }
}

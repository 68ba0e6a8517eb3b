public import SeedDatabase

/// An external filter doesn't match the model; no SQL was generated from it.
public struct FilterError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The error and what was expected; may repeat names and values of the filter.
  public let description: String

  /// Creates an error.
  public init(_ description: String) { self.description = description }

  /// `DatabaseError.Code.invalidValue`.
  public var code: DatabaseError.Code { .invalidValue }
}

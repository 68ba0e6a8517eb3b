public import SeedSchema

/// An argument of a ``CustomGenerator``.
public struct CustomParameter: Sendable {
  /// The name.
  public var name: String
  /// What it means, and its default.
  public var summary: String
  /// The value of a call that doesn't give one; `nil` if calls must.
  public var defaultValue: SQLValue?

  /// Creates a parameter.
  public init(_ name: String, _ summary: String, default defaultValue: SQLValue? = nil) {
    self.name = name
    self.summary = summary
    self.defaultValue = defaultValue
  }
}

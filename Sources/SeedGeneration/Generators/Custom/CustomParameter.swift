public import SeedSchema

/// An argument of a ``CustomGenerator``.
public struct CustomParameter: Sendable {
  /// The name.
  public var name: String
  /// Its meaning and its default.
  public var summary: String
  /// The value if a call omits the argument; `nil` if the argument is required.
  public var defaultValue: SQLValue?

  /// Creates a parameter.
  public init(_ name: String, _ summary: String, default defaultValue: SQLValue? = nil) {
    self.name = name
    self.summary = summary
    self.defaultValue = defaultValue
  }
}

/// A step into a document: a member of an object by name, or an element of an array by index.
///
/// Negative indexes count from the end.
public enum JSONStep: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case member(String)
  case element(Int)

  /// A member of an object.
  public init(stringLiteral value: String) { self = .member(value) }

  /// An element of an array.
  public init(integerLiteral value: Int) { self = .element(value) }
}

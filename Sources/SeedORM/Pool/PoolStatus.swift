/// The current use of a ``Database``'s connections.
public struct PoolStatus: Sendable, Hashable, Codable {
  /// The maximum number of connections.
  public var maximum: Int
  /// The number of connections that are open or being opened.
  public var size: Int
  /// The number in use.
  public var inUse: Int
  /// The number of waiting calls.
  public var waiting: Int
  /// The number of idle connections.
  public var idle: Int { size - inUse }

  static func + (a: Self, b: Self) -> Self {
    PoolStatus(
      maximum: a.maximum + b.maximum, size: a.size + b.size, inUse: a.inUse + b.inUse,
      waiting: a.waiting + b.waiting)
  }
}

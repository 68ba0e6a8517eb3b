/// How the connections of a ``Database`` are used at a moment.
public struct PoolStatus: Sendable, Hashable, Codable {
  /// The most connections at a time.
  public var maximum: Int
  /// How many there are: open, or being opened.
  public var size: Int
  /// How many of them work for someone.
  public var inUse: Int
  /// How many calls wait for one.
  public var waiting: Int
  /// How many connections wait for work.
  public var idle: Int { size - inUse }

  static func + (a: Self, b: Self) -> Self {
    PoolStatus(
      maximum: a.maximum + b.maximum, size: a.size + b.size, inUse: a.inUse + b.inUse,
      waiting: a.waiting + b.waiting)
  }
}

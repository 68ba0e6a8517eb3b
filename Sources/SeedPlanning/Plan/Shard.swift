/// A part of a plan's rows: the same share of each step, so that all parts together make up the
/// whole.
///
/// A value depends only on its row's number, so each part can be generated independently, anywhere,
/// without knowledge of the others.
public struct Shard: Sendable, Hashable, CustomStringConvertible {
  /// The number of the part, from 1.
  public let number: Int
  /// The number of parts.
  public let count: Int

  /// All rows.
  public static let whole = Shard(unchecked: 1, of: 1)

  /// Creates a part; `nil` if the number isn't in `1...count`.
  public init?(_ number: Int, of count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    self.init(unchecked: number, of: count)
  }

  /// Reads `3/16`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else {
      return nil
    }
    self.init(number, of: count)
  }

  private init(unchecked number: Int, of count: Int) {
    self.number = number
    self.count = count
  }

  /// `3/16`.
  public var description: String { "\(number)/\(count)" }

  /// The part of some rows, which are consecutive.
  package func part(of rows: Range<Int64>) -> Range<Int64> {
    let total = UInt64(rows.count)
    func bound(_ index: Int) -> Int64 {
      let (high, low) = total.multipliedFullWidth(by: UInt64(index))
      let (quotient, _) = UInt64(count).dividingFullWidth((high, low))
      return rows.lowerBound + Int64(quotient)
    }
    return bound(number - 1)..<bound(number)
  }
}

/// The rows of a column that are NULL, as a bit for each row; empty if there are none.
public struct NullMask: Sendable, Hashable {
  /// 64 rows per word, the first row in the lowest bit; empty if no row is NULL.
  public private(set) var words: [UInt64]

  /// Creates a mask without NULL.
  public init() { words = [] }

  /// Creates a mask of the rows below `count` for which a condition holds.
  @inlinable
  public init(count: Int, where isNull: (Int) -> Bool) {
    var words: [UInt64] = []
    words.reserveCapacity((count + 63) / 64)
    var any: UInt64 = 0
    var start = 0
    while start < count {
      var word: UInt64 = 0
      for bit in 0..<Swift.min(64, count - start) where isNull(start + bit) {
        word |= 1 << UInt64(bit)
      }
      any |= word
      words.append(word)
      start += 64
    }
    self.init(words: any == 0 ? [] : words)
  }

  /// Creates a mask from its words.
  @usableFromInline
  init(words: [UInt64]) { self.words = words }

  /// Whether no row is NULL. It can be `false` for a mask whose bits were all cleared.
  @inlinable
  public var isEmpty: Bool { words.isEmpty }

  /// Whether a row is NULL.
  @inlinable
  public subscript(_ row: Int) -> Bool {
    let word = row >> 6
    return word < words.count && words[word] & (1 << UInt64(row & 63)) != 0
  }

  /// Marks a row as NULL.
  public mutating func insert(_ row: Int) {
    let word = row >> 6
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    words[word] |= 1 << UInt64(row & 63)
  }

  /// The rows that are NULL in either mask.
  public func union(_ other: NullMask) -> NullMask {
    var result = words.count >= other.words.count ? self : other
    let shorter = words.count >= other.words.count ? other : self
    for index in shorter.words.indices { result.words[index] |= shorter.words[index] }
    return result
  }

  /// How many rows are NULL.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}

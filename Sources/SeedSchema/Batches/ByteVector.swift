/// Byte strings of different lengths, one after the other in a single buffer.
///
/// Element *i* is `bytes[start ..< ends[i]]`, where `start` is `ends[i - 1]`, or 0 for the first.
public struct ByteVector: Sendable, Hashable {
  /// All elements' bytes.
  public var bytes: [UInt8]
  /// The offsets in ``bytes`` at which the elements end.
  public var ends: [Int32]

  /// Creates an empty vector.
  public init(bytes: [UInt8] = [], ends: [Int32] = []) {
    self.bytes = bytes
    self.ends = ends
  }

  /// The number of elements.
  @inlinable
  public var count: Int { ends.count }

  /// The range of element `index` in ``bytes``.
  @inlinable
  public func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// Adds an element.
  @inlinable
  public mutating func append(_ element: some Sequence<UInt8>) {
    bytes.append(contentsOf: element)
    ends.append(Int32(bytes.count))
  }

  /// Adds a string's UTF-8.
  @inlinable
  public mutating func append(_ text: String) { append(text.utf8) }
}

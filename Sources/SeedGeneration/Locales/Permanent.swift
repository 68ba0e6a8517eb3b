import SeedSchema

/// Elements that live as long as the process, so that reading them in a loop needs no reference
/// counting.
struct Permanent<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Nothing writes to the memory after the initializer, and nothing frees it: locales are never
  // unloaded.
  let buffer: UnsafeBufferPointer<Element>

  init(_ elements: [Element]) {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = copy.initialize(from: elements)
    buffer = UnsafeBufferPointer(copy)
  }

  /// Creates elements in place.
  ///
  /// `fill` initializes all of them.
  init(count: Int, _ fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    let elements = UnsafeMutableBufferPointer<Element>.allocate(capacity: count)
    fill(elements)
    buffer = UnsafeBufferPointer(elements)
  }

  init(_ text: StaticText) where Element == UInt8 { buffer = text.bytes }

  var count: Int { buffer.count }

  /// The element at an index below ``count``.
  @inline(__always)
  subscript(_ place: Int) -> Element { buffer[place] }
}

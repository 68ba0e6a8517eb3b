/// A list that keeps only the newest elements.
struct RecentList<Element: Sendable>: Sendable {
  private let maximum: Int
  private var ring: [Element] = []
  /// The index of the next element once ``ring`` is full.
  private var next = 0

  init(maximum: Int) { self.maximum = maximum }

  mutating func append(_ element: Element) {
    guard maximum > 0 else { return }
    if ring.count < maximum {
      ring.append(element)
    } else {
      ring[next] = element
      next = (next + 1) % maximum
    }
  }

  /// The elements, oldest first.
  var elements: [Element] { Array(ring[next...] + ring[..<next]) }
}

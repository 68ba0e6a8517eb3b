/// Definitions in order, found by their names.
struct NamedList<Element: Named & Sendable>: Sendable, ExpressibleByArrayLiteral, Sequence {
  private(set) var elements: [Element] = []
  private var indexes: [String: Int] = [:]

  init(_ elements: [Element] = []) { for element in elements { append(element) } }

  init(arrayLiteral elements: Element...) { self.init(elements) }

  /// Adds a definition; of two with the same name, the first one counts.
  mutating func append(_ element: Element) {
    guard indexes[element.name] == nil else { return }
    indexes[element.name] = elements.count
    elements.append(element)
  }

  subscript(name: String) -> Element? { indexes[name].map { elements[$0] } }

  var names: [String] { elements.map(\.name) }

  var isEmpty: Bool { elements.isEmpty }

  func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }
}

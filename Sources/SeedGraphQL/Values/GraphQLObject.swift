/// Values by name, in the order in which they were added.
public struct GraphQLObject: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The names, in order.
  public private(set) var names: [String] = []
  private var values: [String: GraphQLValue] = [:]

  /// Creates an object; of two values with one name, the later one counts.
  public init(_ elements: [(String, GraphQLValue)] = []) {
    for (name, value) in elements { self[name] = value }
  }

  /// An object; of two values with one name, the later one counts.
  public init(dictionaryLiteral elements: (String, GraphQLValue)...) { self.init(elements) }

  /// The value with a name; `nil` if there is none.
  public subscript(name: String) -> GraphQLValue? {
    get { values[name] }
    set {
      guard let newValue else {
        if values.removeValue(forKey: name) != nil { names.removeAll { $0 == name } }
        return
      }
      if values.updateValue(newValue, forKey: name) == nil { names.append(name) }
    }
  }

  /// The names with their values, in order.
  public var elements: [(name: String, value: GraphQLValue)] {
    names.compactMap { name in values[name].map { (name, $0) } }
  }

  /// Whether there are no values.
  public var isEmpty: Bool { names.isEmpty }
}

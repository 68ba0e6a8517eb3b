/// The keys of the path to a member of a JSON document, the outermost one first.
struct JSONPath: Sendable, Hashable {
  var keys: [String]

  init(_ keys: String...) { self.keys = keys }
  init(_ keys: [String]) { self.keys = keys }

  /// Whether a member at this path is within the member at another one, or is the same.
  func isWithin(_ other: JSONPath) -> Bool { keys.starts(with: other.keys) }
}

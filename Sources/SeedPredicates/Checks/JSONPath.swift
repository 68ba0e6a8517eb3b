import SeedGeneration
import SeedSchema

/// The keys that lead to a member of a JSON document, the outermost one first.
struct JSONPath: Sendable, Hashable {
  var keys: [String]

  init(_ keys: String...) { self.keys = keys }
  init(_ keys: [String]) { self.keys = keys }

  /// Whether a member of this path is within the member of another one, or is that.
  func isWithin(_ other: JSONPath) -> Bool { keys.starts(with: other.keys) }
}

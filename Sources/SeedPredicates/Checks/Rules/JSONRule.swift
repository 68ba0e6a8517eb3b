/// The requirements of checks on a column's JSON documents.
package struct JSONRule: Sendable, Hashable {
  /// Whether strings must be JSON documents.
  var isDocument = false
  /// The type of the document.
  var type: JSONType?
  /// The members that an object must have.
  var members: [JSONPath: JSONMemberValue] = [:]
  /// The members that an object must not have.
  var absent: Set<JSONPath> = []

  /// Whether no document satisfies the rule.
  var isContradictory: Bool {
    absent.contains { absent in members.keys.contains { $0.isWithin(absent) } }
  }

  /// Returns the conjunction of both rules; `nil` if a member can't satisfy both.
  func and(_ other: JSONRule) -> JSONRule? {
    var result = self
    result.isDocument = isDocument || other.isDocument
    result.type = type ?? other.type
    for (path, value) in other.members {
      guard let known = result.members[path] else {
        result.members[path] = value
        continue
      }
      guard let both = known.and(value) else { return nil }
      result.members[path] = both
    }
    result.absent.formUnion(other.absent)
    return result
  }
}

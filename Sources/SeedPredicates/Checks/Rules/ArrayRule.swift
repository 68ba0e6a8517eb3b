/// The requirements of checks on a column's arrays.
package struct ArrayRule: Sendable, Hashable {
  /// The allowed elements; `nil` if any element is allowed.
  var elements: [String]?
  /// The minimum number of elements.
  var minCount: Int?
  /// The maximum number of elements.
  var maxCount: Int?

  /// Whether no array satisfies the rule.
  var isContradictory: Bool {
    guard let minCount, let maxCount else { return false }
    return minCount > maxCount
  }

  /// Returns the conjunction of both rules.
  func and(_ other: ArrayRule) -> ArrayRule {
    var result = self
    if let theirs = other.elements {
      result.elements = elements.map { $0.filter(theirs.contains) } ?? theirs
    }
    result.minCount = [minCount, other.minCount].compactMap(\.self).max()
    result.maxCount = [maxCount, other.maxCount].compactMap(\.self).min()
    return result
  }
}

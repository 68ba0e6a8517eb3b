/// What checks require of a column's arrays.
package struct ArrayRule: Sendable, Hashable {
  /// The values that elements may have; `nil` for any.
  var elements: [String]?
  /// The fewest elements.
  var minCount: Int?
  /// The most elements.
  var maxCount: Int?

  /// Whether no array satisfies the rule.
  var isContradictory: Bool {
    guard let minCount, let maxCount else { return false }
    return minCount > maxCount
  }

  /// Returns what both rules require.
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

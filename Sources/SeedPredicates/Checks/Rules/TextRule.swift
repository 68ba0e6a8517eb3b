/// The requirements of checks on a column's strings.
package struct TextRule: Sendable, Hashable {
  /// The minimum number of characters, or of bytes of a binary value.
  var minLength: Int?
  /// The maximum number of characters, or of bytes of a binary value.
  var maxLength: Int?
  /// The regular expressions that strings must match.
  var patterns: [String] = []
  /// Whether strings must have no lower-case letters.
  var isUppercase = false
  /// Whether strings must have no upper-case letters.
  var isLowercase = false
  /// Whether strings must not begin or end with a space.
  var isTrimmed = false
  /// The precision of strings that must be dates.
  var date: DateName.Precision?

  /// Whether no string satisfies the rule.
  var isContradictory: Bool {
    guard let minLength, let maxLength else { return false }
    return minLength > maxLength
  }

  /// Returns the conjunction of both rules.
  func and(_ other: TextRule) -> TextRule {
    var result = self
    result.minLength = [minLength, other.minLength].compactMap(\.self).max()
    result.maxLength = [maxLength, other.maxLength].compactMap(\.self).min()
    result.patterns += ColumnRule.new(other.patterns, beside: patterns)
    result.isUppercase = isUppercase || other.isUppercase
    result.isLowercase = isLowercase || other.isLowercase
    result.isTrimmed = isTrimmed || other.isTrimmed
    result.date = date == .day || other.date == .day ? .day : date ?? other.date
    return result
  }

  /// Whether a string satisfies the rule, except for its patterns and its date.
  ///
  /// - Parameters:
  ///   - text: the string.
  ///   - limit: the column's maximum length in characters; `nil` for no limit.
  /// - Returns: whether it does.
  func accepts(_ text: String, limit: Int?) -> Bool {
    let length = text.unicodeScalars.count
    if let minLength, length < minLength { return false }
    if let most = [maxLength, limit].compactMap(\.self).min(), length > most { return false }
    if isUppercase, text != text.uppercased() { return false }
    if isLowercase, text != text.lowercased() { return false }
    return !isTrimmed || text.first?.isWhitespace != true && text.last?.isWhitespace != true
  }
}

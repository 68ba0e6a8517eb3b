import SeedSyntax

extension ColumnRule {
  /// Whether values can be tested as strings.
  var isTestable: Bool {
    text.date == nil && unit == nil && !json.isDocument && json.type == nil && json.members.isEmpty
  }

  /// Whether a string satisfies the rule, except its patterns.
  func accepts(_ text: String, limit: Int?) -> Bool {
    guard self.text.accepts(text, limit: limit) else { return false }
    if excluded.contains(text) || values?.contains(text) == false { return false }
    if let minimum {
      guard let order = Self.order(text, minimum.text) else { return false }
      if order < 0 || order == 0 && minimum.isExclusive { return false }
    }
    if let maximum {
      guard let order = Self.order(text, maximum.text) else { return false }
      if order > 0 || order == 0 && maximum.isExclusive { return false }
    }
    return true
  }

  /// The patterns in a form that can be tested; `nil` if one of them isn't supported.
  var testablePatterns: [TextPattern]? {
    var result: [TextPattern] = []
    for pattern in text.patterns {
      // The replacement for `%` generates letters, but `%` allows anything.
      let allowed = pattern.replacing(RegexText.anyText, with: ".*")
      guard allowed.utf8.count <= 512, let read = TextPattern(allowed) else { return nil }
      result.append(read)
    }
    return result
  }
}

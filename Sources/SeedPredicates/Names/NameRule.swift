import SeedSyntax

/// One line of the rules: names, and the values of columns with these names.
struct NameRule: Sendable {
  /// A word of a name, or any of several.
  enum Token: Sendable, Hashable {
    case word(String)
    case oneOf(Set<String>)
    case any
  }

  /// Where the words of a rule are in a name.
  enum Anchor: Sendable {
    /// They end it; words of the table's name may be the first of them.
    case end
    /// They begin it; any rule about the end takes precedence over a weak one.
    case beginning(isWeak: Bool)
    /// They are all of it.
    case whole
  }

  /// A value, and the longest column that it applies to.
  struct Value: Sendable, Hashable {
    var limit: Int?
    var text: String
  }

  let tokens: [Token]
  let anchor: Anchor
  /// The words of another column that the table must have.
  let sibling: [String]
  let values: [Value]

  /// How much of a name the rule explains; `nil` if it doesn't apply to the name.
  func score(of name: ColumnName) -> Double? {
    if !sibling.isEmpty, !name.siblings.contains(sibling) { return nil }
    let bonus = sibling.isEmpty ? 0 : 1.5
    switch anchor {
    case .whole:
      guard name.own.count == tokens.count, matches(name.own[...]) else { return nil }
      return weight + 0.5 + bonus
    case .beginning(let isWeak):
      guard name.own.count > tokens.count, matches(name.own.prefix(tokens.count)) else {
        return nil
      }
      return weight + (isWeak ? -0.5 : 0.5) + bonus
    case .end:
      // `given_name` of `person_name` is read as `given person name`, too.
      guard
        [name.all, name.own].contains(where: {
          $0.count >= tokens.count && matches($0.suffix(tokens.count))
        })
      else { return nil }
      return weight + bonus
    }
  }

  private var weight: Double {
    tokens.reduce(0) { $0 + ($1 == .any ? 0.1 : 1) }
  }

  private func matches(_ words: ArraySlice<String>) -> Bool {
    zip(tokens, words).allSatisfy { token, word in
      switch token {
      case .any: true
      case .word(let wanted): wanted == word || wanted == NameWords.singular(word)
      case .oneOf(let wanted): wanted.contains(word) || wanted.contains(NameWords.singular(word))
      }
    }
  }

  /// The value for a column.
  ///
  /// - Parameter size: how many characters or digits the column can hold; `nil` if there is no
  ///   limit.
  /// - Returns: the value as files write it.
  func value(size: Int?) -> ValueText {
    let fitting = values.first { value in
      guard let limit = value.limit else { return true }
      return size.map { $0 <= limit } ?? false
    }
    return ValueText(fitting?.text ?? values.last?.text ?? "")
  }
}

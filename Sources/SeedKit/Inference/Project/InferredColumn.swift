import SeedORM

/// What inference says of one column: values to try, the most plausible one first.
struct InferredColumn: Sendable {
  /// A value as a factory file says it, or the database's own.
  enum Choice: Sendable, Hashable {
    /// A value of a factory file.
    case value(String)
    /// A list or a mapping of a factory file, as YAML.
    case json(String)
    /// The column isn't written here: the row that a foreign key leads to, the default, or NULL.
    case omitted
  }

  /// The column's name.
  var name: String
  /// What to try, in order; at least one.
  var choices: [Choice]
  /// How many of ``choices`` were tried and refused.
  var refused = 0
  /// Why a guess is uncertain, for a comment in the file.
  var note: String?

  /// The value in use.
  var choice: Choice { choices[min(refused, choices.count - 1)] }

  /// The value in use as YAML; `nil` where the column isn't written.
  var text: String? {
    switch choice {
    case .value(let value): YAMLText.value(value)
    case .json(let yaml): yaml
    case .omitted: nil
    }
  }

  /// Goes on to the next choice.
  ///
  /// - Returns: whether there was one.
  mutating func fallBack() -> Bool {
    guard refused + 1 < choices.count else { return false }
    refused += 1
    return true
  }

  /// Goes on to the next choice where that is a value, too.
  mutating func fallBackToValue() -> Bool {
    guard refused + 1 < choices.count, case .value(let next) = choices[refused + 1],
      next != "null"
    else { return false }
    return fallBack()
  }
}

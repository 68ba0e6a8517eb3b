import SeedFormat

/// The inferred values of one column, the most plausible first.
package struct InferredColumn: Sendable, Equatable {
  /// A value in the syntax of factory files, or none.
  package enum Choice: Sendable, Hashable {
    /// A value of a factory file.
    case value(String)
    /// A list or a mapping of a factory file, as YAML.
    case json(String)
    /// The factory omits the column, which follows from a referenced row, the default, or is NULL.
    case omitted

    /// NULL.
    package static let null = Choice.value("null")
  }

  /// The column's name.
  package var name: String
  /// The choices to try, in order; at least one.
  package var choices: [Choice]
  /// How many of ``choices`` were tried and rejected.
  package var rejectedCount = 0
  /// Why a guess is uncertain, for a comment in the file.
  package var note: String?

  /// The value in use.
  package var choice: Choice { choices[min(rejectedCount, choices.count - 1)] }

  /// The value in use as YAML; `nil` if the column isn't written.
  package var text: String? {
    switch choice {
    case .value(let value): YAMLText.value(value)
    case .json(let yaml): yaml
    case .omitted: nil
    }
  }

  /// Moves to the next choice.
  ///
  /// - Returns: whether there was one.
  package mutating func fallBack() -> Bool {
    guard rejectedCount + 1 < choices.count else { return false }
    rejectedCount += 1
    return true
  }

  /// Moves to the next choice if that is a value, too.
  package mutating func fallBackToValue() -> Bool {
    guard rejectedCount + 1 < choices.count, case .value = choices[rejectedCount + 1],
      choices[rejectedCount + 1] != .null
    else { return false }
    return fallBack()
  }
}

package import SeedSchema

/// What candidates need to know of the generators that they call.
///
/// A module above implements it, so that conditions and candidates compile without the generators.
package protocol KnownGenerators: Sendable {
  /// Whether the generator's values are parts of a record that its argument `of` names.
  func isPartOfRecord(_ generator: String) -> Bool

  /// The names of columns in which `lifecycle` finds the instant of the first state by itself.
  var lifecycleStarts: [String] { get }

  /// Returns sample values as strings, without those that are NULL.
  ///
  /// They show whether a value satisfies checks, for any generator and any check that can be tested
  /// on a string.
  ///
  /// - Parameters:
  ///   - value: the value in the syntax of factory files.
  ///   - field: the column.
  ///   - isUnique: whether the values must differ.
  ///   - now: the value of `now()`.
  ///   - count: how many rows to generate.
  /// - Returns: `nil` if the value reads other columns or isn't valid.
  func samples(
    of value: String, for field: FieldSchema, isUnique: Bool, now: Timestamp, count: Int64
  ) -> [String]?
}

import SeedPredicates

/// A change of a column that triggers read to its next value.
struct TriggerColumnChange: Sendable {
  /// The column; `nil` if no column that triggers read has another value.
  var column: String?
  /// The table's columns with their extended choices.
  var columns: [InferredColumn]
  var facts: TriggerFacts
  /// The NOT NULL columns to treat as nullable, because a trigger may set them.
  var nullable: [String]
}

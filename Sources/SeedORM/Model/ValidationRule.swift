import SeedSchema

/// A condition on a field's value, and the message if it fails.
struct ValidationRule<Base: ColumnValue>: Sendable {
  let message: String
  let isValid: @Sendable (Base) -> Bool
}

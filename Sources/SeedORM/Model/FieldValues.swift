import SeedSchema

/// The values to set in a field of several models.
enum FieldValues: Sendable {
  /// All models get the same value.
  case one(SQLValue)
  /// The models at some indices each get their own value.
  case each([(Int, SQLValue)])
}

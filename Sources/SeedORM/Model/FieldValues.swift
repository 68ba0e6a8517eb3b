import SeedSchema

/// What a field of some models is set to.
enum FieldValues: Sendable {
  /// All to one value.
  case one(SQLValue)
  /// Those at some places each to its own.
  case each([(Int, SQLValue)])
}

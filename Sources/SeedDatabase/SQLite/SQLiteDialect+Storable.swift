extension SQLiteDialect {
  /// The text forms of dates and instants have four digits for the year.
  package static let storableValues = StorableValues(
    timestamps: -719_528 * 86_400_000_000..<2_932_897 * 86_400_000_000, days: -719_528..<2_932_897,
    span: "the years 0 to 9999", takesNaN: false)
}

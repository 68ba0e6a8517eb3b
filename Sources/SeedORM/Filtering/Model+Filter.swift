extension Model {
  /// Returns a query of the rows that match an external filter. Each name and value is checked
  /// against the model: anything unknown is an error, and never SQL.
  ///
  /// ```swift
  /// let query = try User.filter([
  ///   "age": ["gt": "25"], "role": ["in": ["admin", "user"]], "order": "-created_at",
  /// ])
  /// let asked = try FilterValue(urlQuery: "age[gt]=25&role=admin")
  /// let users = try await User.filter(asked, allowing: ["age", "role"]).fetch(in: db)
  /// ```
  ///
  /// A field accepts a value, a list of allowed values, or operators with their values: `eq`, `ne`,
  /// `lt`, `lte`, `gt`, `gte`, `in`, `not_in`, `is_null`, `contains`, `icontains`, `starts_with`,
  /// `istarts_with`, `ends_with`, `iends_with`, `between`. `and` and `or` accept lists of filters,
  /// `not` a single one. `order` accepts names of fields, with `-` before a name for descending
  /// order; `limit` and `offset` accept numbers of rows.
  ///
  /// - Parameters:
  ///   - filter: the filter.
  ///   - fields: the columns that the filter may use; all if `nil`. Users can discover the values
  ///     of any column that they can filter by, so never include secret columns.
  /// - Returns: the query.
  /// - Throws: ``FilterError``.
  public static func filter(
    _ filter: FilterValue, allowing fields: Set<String>? = nil
  ) throws -> Query<Self> {
    try table.check()
    return try FilterReader<Self>(allowed: fields).query(filter)
  }
}

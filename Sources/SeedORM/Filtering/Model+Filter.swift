extension Model {
  /// The rows that a filter from outside asks for, each name and value of which is checked against the model:
  /// what is unknown is an error, and never SQL.
  ///
  /// ```swift
  /// let query = try User.filter(["age": ["gt": "25"], "role": ["in": ["admin", "user"]], "order": "-created_at"])
  /// let users = try User.filter(try FilterValue(urlQuery: request.query), allowing: ["age", "role"])
  /// ```
  ///
  /// A field is given a value, a list of which it is one, or operators with their values: `eq`, `ne`, `lt`,
  /// `lte`, `gt`, `gte`, `in`, `not_in`, `is_null`, `contains`, `icontains`, `starts_with`, `istarts_with`,
  /// `ends_with`, `iends_with`, `between`. `and` and `or` take lists of filters, `not` one. `order` takes
  /// names of fields, `-` before one for the greatest first; `limit` and `offset` numbers of rows.
  ///
  /// - Parameter fields: the columns that may be named; all where `nil`. What people can filter by, they can
  ///   find out: never let a column of secrets be one of them.
  /// - Throws: ``FilterError``.
  public static func filter(
    _ filter: FilterValue, allowing fields: Set<String>? = nil
  ) throws -> Query<Self> {
    try table.check()
    return try FilterReader<Self>(allowed: fields).query(filter)
  }
}

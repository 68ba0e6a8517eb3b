/// How the queries of models are written for a kind of database.
///
/// A part of ``Dialect`` that only the drivers of this package have: what it says is made of the parts of
/// queries.
protocol QueryDialect {
  /// The operator that takes NULL and a value for different.
  var distinctOperator: String { get }

  /// What stands for no limit where there is an offset.
  var noLimit: String { get }

  /// What stands before VALUES where a row brings a key that the database would count.
  var overridingClause: String { get }

  /// An array as text, for a bulk load.
  func arrayText(_ values: [SQLValue]) -> String

  /// An expression in the form by which values of its type are compared and sorted.
  func comparable(_ expression: SQLStatement, _ type: FieldType) -> SQLStatement

  /// An expression as a value of a type.
  func cast(_ expression: SQLStatement, to type: FieldType) -> SQLStatement

  /// Whether an expression is among values, of which there is at least one and no NULL.
  func membership(
    of expression: SQLStatement, type: FieldType, in values: [SQLValue]
  ) throws -> SQLStatement

  /// Whether a text stands at a place of an expression.
  func textCondition(
    _ expression: SQLStatement, _ place: SQLNode.TextPlace, _ text: String, ignoresCase: Bool
  ) -> SQLStatement

  /// An aggregate of an expression of a type, in that type; a mean as a floating-point number.
  func aggregate(
    _ aggregate: SQLNode.Aggregate, of expression: SQLStatement, _ type: FieldType
  ) -> SQLStatement

  /// `+`, `-` or `*` of two expressions of a type, in that type.
  func arithmetic(
    _ operation: String, _ left: SQLStatement, _ right: SQLStatement, _ type: FieldType
  ) -> SQLStatement

  /// An expression whose value an integer column takes, and which fails where that is outside of a range.
  ///
  /// - Parameters:
  ///   - type: the column's type.
  ///   - range: what the property can hold.
  ///   - name: the column's name, for the error.
  func assigned(
    _ expression: SQLStatement, _ type: FieldType, in range: ClosedRange<Int64>, name: String
  ) -> SQLStatement

  /// Which values can be stored and read back.
  var storable: StorableValues { get }

  /// What locks the rows of a query; `nil` where the database needs nothing.
  func lockClause(_ lock: RowLock) -> String?

  /// The statement whose rows are keys that no one else gets, so many as rows are to be created.
  func keyStatement(for field: FieldSchema, of table: TableName, count: Int) -> SQLStatement
}

extension Dialect {
  /// How the queries of models are written. Both of the package's dialects say so; another one is refused
  /// where a query is made.
  var queries: any QueryDialect { self as? any QueryDialect ?? SQLiteDialect() }

  var distinctOperator: String { queries.distinctOperator }
  var noLimit: String { queries.noLimit }
  var overridingClause: String { queries.overridingClause }
  func arrayText(_ values: [SQLValue]) -> String { queries.arrayText(values) }

  func comparable(_ expression: SQLStatement, _ type: FieldType) -> SQLStatement {
    queries.comparable(expression, type)
  }

  func cast(_ expression: SQLStatement, to type: FieldType) -> SQLStatement {
    queries.cast(expression, to: type)
  }

  func membership(
    of expression: SQLStatement, type: FieldType, in values: [SQLValue]
  ) throws -> SQLStatement {
    try queries.membership(of: expression, type: type, in: values)
  }

  func textCondition(
    _ expression: SQLStatement, _ place: SQLNode.TextPlace, _ text: String, ignoresCase: Bool
  ) -> SQLStatement {
    queries.textCondition(expression, place, text, ignoresCase: ignoresCase)
  }

  func aggregate(
    _ aggregate: SQLNode.Aggregate, of expression: SQLStatement, _ type: FieldType
  ) -> SQLStatement {
    queries.aggregate(aggregate, of: expression, type)
  }

  func arithmetic(
    _ operation: String, _ left: SQLStatement, _ right: SQLStatement, _ type: FieldType
  ) -> SQLStatement {
    queries.arithmetic(operation, left, right, type)
  }

  func assigned(
    _ expression: SQLStatement, _ type: FieldType, in range: ClosedRange<Int64>, name: String
  ) -> SQLStatement {
    queries.assigned(expression, type, in: range, name: name)
  }

  var storable: StorableValues { queries.storable }

  func lockClause(_ lock: RowLock) -> String? { queries.lockClause(lock) }

  func keyStatement(for field: FieldSchema, of table: TableName, count: Int) -> SQLStatement {
    queries.keyStatement(for: field, of: table, count: count)
  }
}

import SeedDatabase
import SeedSchema

/// The SQL of a kind of database for queries of models.
///
/// An internal part of ``Dialect`` that works on the nodes of queries; each kind of SQL has one.
protocol QueryDialect {
  /// The LIMIT clause for an offset without a limit.
  var noLimit: String { get }

  /// Returns an array as text, for a bulk load.
  func arrayText(_ values: [SQLValue]) -> String

  /// Returns an expression in the form in which values of its type are compared and sorted.
  func comparable(_ expression: SQLStatement, _ type: FieldType) -> SQLStatement

  /// Returns what orders the rows of combined queries by a column of a type, given its position.
  func order(byPosition position: Int, _ type: FieldType) -> String

  /// An expression as a value of a type.
  func cast(_ expression: SQLStatement, to type: FieldType) -> SQLStatement

  /// Returns the condition that an expression is one of the values, of which there is at least one
  /// and no NULL.
  func membership(
    of expression: SQLStatement, type: FieldType, in values: [SQLValue]
  ) throws -> SQLStatement

  /// Returns the condition that an expression contains, starts with or ends with a string.
  func textCondition(
    _ expression: SQLStatement, _ place: SQLNode.TextMatch, _ text: String, ignoresCase: Bool
  ) -> SQLStatement

  /// An aggregate of an expression of a type, in that type; a mean as a floating-point number.
  ///
  /// - `window`: the clause after its call that computes it over a window, or nothing.
  func aggregate(
    _ aggregate: SQLNode.Aggregate, of expression: SQLStatement, _ type: FieldType,
    window: SQLStatement
  ) -> SQLStatement

  /// Arithmetic with two expressions of a type, in that type.
  func arithmetic(
    _ operation: SQLNode.Arithmetic, _ left: SQLStatement, _ right: SQLStatement,
    _ type: FieldType
  ) -> SQLStatement

  /// A function call; the type is the function's, or that of the element if an array is searched.
  func function(
    _ function: SQLFunction, _ arguments: [SQLStatement], _ type: FieldType
  ) -> SQLStatement

  /// A part of a document, converted to a type; NULL if there is none.
  func jsonPart(
    of document: SQLStatement, _ path: [JSONStep], _ type: FieldType
  ) -> SQLStatement

  /// Returns an expression for assignment to an integer column; it fails if the value is out of
  /// range.
  ///
  /// - Parameters:
  ///   - expression: the expression.
  ///   - type: the column's type.
  ///   - range: the values that the property can hold.
  ///   - name: the column's name, for the error.
  /// - Returns: the checked expression.
  func assigned(
    _ expression: SQLStatement, _ type: FieldType, in range: ClosedRange<Int64>, name: String
  ) -> SQLStatement

  /// The values that can be stored and read back.
  var storable: StorableValues { get }

  /// Returns the clause that locks the rows of a query; `nil` if none is needed.
  func lockClause(_ lock: RowLock) -> String?

  /// Returns the statement that reserves `count` keys for new rows.
  func keyStatement(for field: FieldSchema, of table: TableName, count: Int) -> SQLStatement
}

extension Dialect {
  /// The SQL for queries of models.
  var queries: any QueryDialect {
    switch syntax {
    case .sqlite: SQLiteDialect()
    case .postgres: PostgresDialect()
    }
  }
}

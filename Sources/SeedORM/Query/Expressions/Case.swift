import SeedSchema

/// A value that depends on conditions: SQL's CASE.
///
/// ```swift
/// User.all.select { user in
///   Case(user.age < 18, then: "minor").when(user.age < 65, then: "adult").otherwise("senior")
/// }
/// ```
public struct Case<Value: ColumnValue>: Sendable {
  private var conditions: [SQLNode]
  private var values: [SQLNode]

  /// Begins with a condition and the value if it holds.
  public init(_ condition: Condition, then value: Value) {
    conditions = [condition.node]
    values = [.value(value.sqlValue, Value.fieldType)]
  }

  /// Begins with a condition and the expression if it holds.
  public init(_ condition: Condition, then value: ColumnExpression<Value>) {
    conditions = [condition.node]
    values = [value.node]
  }

  /// Adds a condition that is tested if those before it don't hold.
  public func when(_ condition: Condition, then value: Value) -> Case {
    adding(condition, .value(value.sqlValue, Value.fieldType))
  }

  /// Adds a condition that is tested if those before it don't hold.
  public func when(_ condition: Condition, then value: ColumnExpression<Value>) -> Case {
    adding(condition, value.node)
  }

  /// The value if no condition holds.
  public func otherwise(_ value: Value) -> ColumnExpression<Value> {
    made(.value(value.sqlValue, Value.fieldType))
  }

  /// The expression if no condition holds.
  public func otherwise(_ value: ColumnExpression<Value>) -> ColumnExpression<Value> {
    made(value.node)
  }

  /// NULL if no condition holds.
  public var orNull: ColumnExpression<Value.Base?> {
    ColumnExpression<Value.Base?>(
      .choice(conditions: conditions, values: values, otherwise: nil, Value.fieldType))
  }

  private func adding(_ condition: Condition, _ value: SQLNode) -> Case {
    var copy = self
    copy.conditions.append(condition.node)
    copy.values.append(value)
    return copy
  }

  private func made(_ otherwise: SQLNode) -> ColumnExpression<Value> {
    ColumnExpression(
      .choice(
        conditions: conditions, values: values, otherwise: otherwise,
        values.first?.type ?? Value.fieldType))
  }
}

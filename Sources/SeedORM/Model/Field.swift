import SeedSchema

/// One property of a ``Model`` and the column that holds it.
///
/// ```swift
/// Field("email", \User.email, .length(...100), .unique)
/// ```
public struct Field<Root, Value: ColumnValue>: Sendable {
  let keyPath: any KeyPath<Root, Value> & Sendable
  let definition: ModelFieldDefinition<Value.Base>

  /// Creates a field.
  ///
  /// - Parameters:
  ///   - name: the column's name.
  ///   - keyPath: the property; a stored one.
  ///   - options: further rules of the column.
  public init(
    _ name: String, _ keyPath: any KeyPath<Root, Value> & Sendable,
    _ options: FieldOption<Value.Base>...
  ) {
    self.keyPath = keyPath
    var definition = ModelFieldDefinition<Value.Base>(
      schema: FieldSchema(name, Value.fieldType, isNullable: Value.isNullable))
    definition.apply(options)
    self.definition = definition
  }
}

extension ValidationRule {
  /// The rule that a column's type stores the value unchanged.
  static func ofType(_ type: FieldType) -> ValidationRule? {
    guard case .decimal(let precision, let scale) = type else { return nil }
    return ValidationRule(
      message: "must have at most \(precision) digits, \(scale) of them after the point"
    ) { value in
      guard case .decimal(let number) = value.sqlValue else { return true }
      return number.fits(precision: precision, scale: scale)
    }
  }
}

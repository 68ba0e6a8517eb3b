import SeedSchema

extension ColumnExpression where Value.Base: JSONColumnValue {
  /// A part of a document as a value of a type; `nil` if there is no such part.
  ///
  /// ```swift
  /// Customer.where { $0.address.json("city", as: String.self) == "Berlin" }
  ///
  /// Customer.where { $0.settings.json("limits", 0, as: Int.self) > 10 }
  /// ```
  public func json<Part: ColumnValue>(
    _ path: JSONStep..., as type: Part.Type
  ) -> ColumnExpression<Part.Base?> {
    ColumnExpression<Part.Base?>(.json(node, path, Part.fieldType))
  }

  /// Whether the document contains another: all of its members with their values, or all elements
  /// of an array.
  public func contains(_ part: some JSONColumnValue) -> Condition {
    Condition(.function(.jsonContains, [node, .value(part.sqlValue, .json())], .boolean))
  }
}

extension ColumnExpression {
  /// Whether an array has an element.
  public func contains<Element: ColumnValue>(_ element: Element) -> Condition
  where Value.Base == [Element] {
    Condition(
      .function(
        .arrayContains, [node, .value(element.sqlValue, Element.fieldType)], Element.fieldType))
  }
}

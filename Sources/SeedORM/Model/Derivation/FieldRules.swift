/// The rules of one property.
public struct FieldRules<Value: ColumnValue> {
  private let collected: CollectedRules
  private let offset: Int?
  private let name: String

  init(_ collected: CollectedRules, offset: Int?, name: String) {
    self.collected = collected
    self.offset = offset
    self.name = name
  }

  /// Adds options, which must suit the property's type.
  public func callAsFunction(_ options: FieldOption<Value.Base>...) {
    collected.add(
      CollectedRules.Rule(
        offset: offset, type: ObjectIdentifier(Value.self), name: name, options: options))
  }
}

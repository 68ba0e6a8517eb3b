/// The rules of a model's properties beyond their names and types; see
/// ``Model/define(_:constraints:_:)``.
@dynamicMemberLookup
public struct ModelRules<Row: Model> {
  private let collected: CollectedRules

  init(_ collected: CollectedRules) { self.collected = collected }

  /// The rules of a stored property.
  public subscript<Value: ColumnValue>(
    dynamicMember keyPath: KeyPath<Row, Value>
  ) -> FieldRules<Value> {
    // A computed property has no name at run time.
    let name = "\(keyPath)".split(separator: ".").last.map { "`\($0)`" } ?? ""
    return FieldRules(
      collected, offset: MemoryLayout<Row>.offset(of: keyPath),
      name: name.contains("<") || name.isEmpty ? "a computed property of type \(Value.self)" : name)
  }
}

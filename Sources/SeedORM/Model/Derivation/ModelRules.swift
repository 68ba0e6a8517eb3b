/// What the properties of a model are beyond their names and types; see ``Model/define(_:constraints:_:)``.
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

  /// Adds options, which must be some for the property's type.
  public func callAsFunction(_ options: FieldOption<Value.Base>...) {
    collected.add(
      CollectedRules.Rule(
        offset: offset, type: ObjectIdentifier(Value.self), name: name, options: options))
  }
}

/// The rules that a closure adds, for as long as it runs.
final class CollectedRules {
  struct Rule {
    let offset: Int?
    /// The property's type.
    let type: ObjectIdentifier
    let name: String
    /// An array of `FieldOption` of the property's base type.
    let options: Any
  }

  private(set) var rules: [Rule] = []

  func add(_ rule: Rule) { rules.append(rule) }
}

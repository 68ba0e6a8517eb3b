/// The rules that a closure adds, while it runs.
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

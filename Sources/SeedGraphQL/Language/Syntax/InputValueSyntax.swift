/// A value in a document.
struct InputValueSyntax: Sendable {
  /// The kind of value.
  indirect enum Kind: Sendable {
    case variable(Name)
    /// A whole number, as written.
    case int(String)
    /// Another number, as written.
    case float(String)
    case string(String, isBlock: Bool)
    case boolean(Bool)
    case null
    case enumeration(String)
    case list([InputValueSyntax])
    case object([ObjectFieldSyntax])
  }

  var kind: Kind
  var location: Location

  var isNull: Bool { if case .null = kind { true } else { false } }
}

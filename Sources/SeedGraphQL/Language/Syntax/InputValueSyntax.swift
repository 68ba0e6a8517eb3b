/// A value that is written in a document.
struct InputValueSyntax: Sendable {
  /// What it is.
  indirect enum Kind: Sendable {
    case variable(Name)
    /// A whole number, as it is written.
    case int(String)
    /// Another number, as it is written.
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

import SeedSchema

extension SQLValue {
  /// The value as shown in a table, with the first 16 bytes of a BLOB; empty for NULL.
  package var displayText: String {
    switch self {
    case .null: ""
    case .blob(let bytes):
      "x'" + bytes.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        + (bytes.count > 16 ? "…'" : "'")
    default: text ?? ""
    }
  }
}

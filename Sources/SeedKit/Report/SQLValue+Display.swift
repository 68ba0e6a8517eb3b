import SeedSchema

extension SQLValue {
  /// The value as a table shows it, with the first 16 bytes of a BLOB; nothing for NULL.
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

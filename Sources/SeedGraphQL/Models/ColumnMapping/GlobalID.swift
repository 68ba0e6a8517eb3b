import SeedORM
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The key of a row among all types: Relay's global object identification.
///
/// Its text is `Type:key` in Base64; the parts of a composite key are separated by commas.
struct GlobalID: Hashable, Sendable {
  let type: String
  let parts: [String]

  init(_ type: String, _ values: [SQLValue]) {
    self.type = type
    parts = values.map(\.keyText)
  }

  /// Reads the text of ``description``.
  init?(_ text: String) {
    guard text.utf8.count <= 2_000, let data = Data(base64Encoded: text),
      let content = String(validating: data, as: UTF8.self),
      let colon = content.firstIndex(of: ":")
    else { return nil }
    type = String(content[..<colon])
    var parts = [""]
    var isEscaped = false
    for character in content[content.index(after: colon)...].unicodeScalars {
      switch character {
      case "," where !isEscaped: parts.append("")
      case "\\" where !isEscaped:
        isEscaped = true
        continue
      default: parts[parts.count - 1].unicodeScalars.append(character)
      }
      isEscaped = false
    }
    self.parts = parts
  }

  var description: String {
    let key = parts.map { part in
      part.unicodeScalars.map { $0 == "\\" || $0 == "," ? "\\\($0)" : "\($0)" }.joined()
    }
    return Data("\(type):\(key.joined(separator: ","))".utf8).base64EncodedString()
  }

  /// The values of a key's columns; `nil` if the parts don't match.
  func values(as types: [FieldType]) -> [SQLValue]? {
    guard types.count == parts.count else { return nil }
    let values = zip(parts, types).compactMap { SQLValue($0, as: $1) }
    return values.count == types.count ? values : nil
  }
}

extension SQLValue {
  /// The text of a key.
  fileprivate var keyText: String {
    switch self {
    case .integer(let number): "\(number)"
    case .text(let text): text
    case .uuid(let uuid): uuid.uuidString.lowercased()
    case .timestamp(let instant): instant.description
    case .date(let day): day.description
    case .time(let time): time.description
    case .decimal(let number): "\(number)"
    case .double(let number): "\(number)"
    case .boolean(let flag): "\(flag)"
    case .null, .blob, .array: ""
    }
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension SQLValue {
  /// The value in readable form; `nil` for NULL.
  public var text: String? {
    switch self {
    case .null: nil
    case .integer(let value): String(value)
    case .double(let value): String(value)
    case .boolean(let value): String(value)
    case .text(let value): value
    case .blob(let bytes): "\(bytes.count) bytes"
    case .timestamp(let value): value.description
    case .date(let value): value.description
    case .time(let value): value.description
    case .decimal(let value): value.description
    case .uuid(let value): value.uuidString.lowercased()
    case .array(let values): ArrayText.json(values)
    }
  }

  /// The string of a `.text` value; `nil` for values of other kinds.
  public var stringValue: String? { if case .text(let value) = self { value } else { nil } }

  /// The number of an `.integer` value; `nil` for values of other kinds.
  public var integerValue: Int64? { if case .integer(let value) = self { value } else { nil } }
}

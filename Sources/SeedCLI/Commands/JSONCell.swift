internal import SeedKit
internal import SeedSchema

/// A value of a row as JSON.
enum JSONCell: Encodable {
  case null, integer(Int64), double(Double), boolean(Bool), text(String)

  init(_ value: SQLValue) {
    switch value {
    case .null: self = .null
    case .integer(let value): self = .integer(value)
    // JSON has no infinity and no NaN.
    case .double(let value) where value.isFinite: self = .double(value)
    case .boolean(let value): self = .boolean(value)
    default: self = .text(value.displayText)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .integer(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    case .boolean(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    }
  }
}

internal import SeedSchema

extension FieldType {
  /// The type for display.
  var shown: String {
    switch self {
    case .integer(let bits): bits == 64 ? "integer" : "integer(\(bits))"
    case .string(let length): length.map { "string(\($0))" } ?? "string"
    case .text: "text"
    case .boolean: "boolean"
    case .datetime: "datetime"
    case .date: "date"
    case .time: "time"
    case .float: "float"
    case .decimal(let precision, let scale): "decimal(\(precision), \(scale))"
    case .uuid: "uuid"
    case .enumeration(_, let name): name ?? "enum"
    case .json: "json"
    case .blob: "blob"
    case .array(let element): "\(element.shown)[]"
    case .other(let name): name
    }
  }
}

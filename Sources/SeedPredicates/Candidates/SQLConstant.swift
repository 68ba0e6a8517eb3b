import SeedSchema

/// Tests constants of SQL against the types of columns.
enum SQLConstant {
  /// Whether a column of a type can hold a constant.
  static func fits(_ text: String, _ type: FieldType) -> Bool {
    switch type {
    case .integer: Int64(text) != nil
    case .float, .decimal: Double(text) != nil
    case .datetime: Timestamp(text) != nil
    case .date: CivilDate(text) != nil
    case .time: TimeOfDay(text) != nil
    case .boolean: ["true", "false", "t", "f", "0", "1"].contains(text.lowercased())
    case .enumeration(let values, _): values.contains(text)
    case .string(let limit?): text.unicodeScalars.count <= limit
    case .uuid: text.utf8.count == 36
    default: true
    }
  }
}

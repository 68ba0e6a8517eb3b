extension ValueKind {
  /// The approximate size of a value in bytes.
  package var averageBytes: Int {
    switch self {
    case .boolean: 1
    case .date: 4
    case .uuid, .text, .blob: 16
    case .json: 32
    case .null: 0
    case .integer, .double, .timestamp, .time, .decimal: 8
    }
  }
}

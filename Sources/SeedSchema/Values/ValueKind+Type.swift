extension ValueKind {
  /// The largest number of digits after the point of generated decimal numbers.
  @inlinable package static var maximumScale: Int { 18 }

  /// The kind of a column's values.
  public init(of type: FieldType) {
    self =
      switch type {
      case .integer: .integer
      case .string, .text, .enumeration, .array, .other: .text
      case .boolean: .boolean
      case .datetime: .timestamp
      case .date: .date
      case .time: .time
      case .float: .double
      case .decimal(_, let scale): .decimal(scale: min(max(0, scale), Self.maximumScale))
      case .uuid: .uuid
      case .json: .json
      case .blob: .blob
      }
  }
}

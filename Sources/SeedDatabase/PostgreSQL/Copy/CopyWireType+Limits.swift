extension CopyWireType {
  /// The range of the type, for the error about a value beyond it.
  var limits: String {
    switch self {
    case .int2: "does not fit into smallint (−32,768 to 32,767)"
    case .int4: "does not fit into integer (−2,147,483,648 to 2,147,483,647)"
    case .float4: "is too large for real"
    case .timestamp, .date: "is beyond the dates that PostgreSQL holds (from 4714 BC on)"
    case .time: "is not a time between 00:00 and 24:00"
    default: "can't be held by the column's type"
    }
  }
}

import SeedSchema

/// Merges columns: each row's value comes from one of several columns of the same type.
enum ColumnMerge {
  /// Merges columns.
  ///
  /// - Parameters:
  ///   - columns: the columns.
  ///   - kind: the kind of the result.
  ///   - choice: the index of the column for each row.
  /// - Returns: the merged column.
  /// - Throws: `GenerationError` if the columns don't fit together.
  static func merge(_ columns: [Column], kind: ValueKind, choice: [Int]) throws -> Column {
    let count = choice.count
    guard columns.allSatisfy({ $0.count == count }), choice.allSatisfy(columns.indices.contains)
    else { throw ColumnKernel.mismatch() }
    var nulls = NullMask()
    if !columns.allSatisfy({ $0.nulls.isEmpty }) {
      nulls = NullMask(count: count) { columns[choice[$0]].nulls[$0] }
    }
    func pick<Value>(_ vector: (Column) throws -> [Value]) throws -> [Value] {
      let vectors = try columns.map(vector)
      return choice.indices.map { vectors[choice[$0]][$0] }
    }
    switch kind {
    case .integer, .timestamp, .time, .date, .decimal:
      return .int64s(try pick { try $0.int64s() }, kind: kind, nulls: nulls)
    case .double: return Column(.doubles(try pick { try $0.doubles() }), nulls: nulls)
    case .boolean: return Column(.booleans(try pick { try $0.booleans() }), nulls: nulls)
    case .uuid:
      let values = try pick { column in
        guard case .uuids(let values) = column.values else { throw ColumnKernel.mismatch() }
        return values
      }
      return Column(.uuids(values), nulls: nulls)
    case .text, .json, .null, .blob:
      let vectors = try columns.map { column in
        switch column.values {
        case .text(let values), .blobs(let values): values
        default: throw ColumnKernel.mismatch()
        }
      }
      let result = try TextComposition.select(vectors, choice: choice)
      return Column(kind == .blob ? .blobs(result) : .text(result), nulls: nulls)
    }
  }
}

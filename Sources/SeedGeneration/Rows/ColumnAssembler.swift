package import SeedSchema

/// Assembles a column from separately generated parts; places without a part are NULL.
package struct ColumnAssembler {
  private let count: Int
  private var parts: [(column: Column, places: [Int]?)] = []

  package init(count: Int) { self.count = count }

  /// Adds a part; `nil` for `places` if it is the whole column, in order.
  package mutating func add(_ column: Column, at places: [Int]?) { parts.append((column, places)) }

  /// Returns the whole column.
  ///
  /// - Parameter emptyKind: its kind if there is no part.
  /// - Returns: the column.
  /// - Throws: `GenerationError` if the parts are of different kinds.
  package func finish(emptyKind: ValueKind) throws -> Column {
    if parts.count == 1, parts[0].places == nil { return parts[0].column }
    guard let first = parts.first else { return Column.nulls(count, of: emptyKind) }
    var nulls = NullMask()
    var isFilled = [Bool](repeating: false, count: count)
    for (column, places) in parts {
      for index in 0..<column.count {
        let place = places?[index] ?? index
        isFilled[place] = true
        if column.nulls[index] { nulls.insert(place) }
      }
    }
    for place in 0..<count where !isFilled[place] { nulls.insert(place) }

    let values: Column.Values
    switch first.column.values {
    case .integers:
      values = .integers(try gather { if case .integers(let v) = $0 { v } else { nil } })
    case .doubles: values = .doubles(try gather { if case .doubles(let v) = $0 { v } else { nil } })
    case .booleans:
      values = .booleans(try gather { if case .booleans(let v) = $0 { v } else { nil } })
    case .timestamps:
      values = .timestamps(try gather { if case .timestamps(let v) = $0 { v } else { nil } })
    case .dates: values = .dates(try gather { if case .dates(let v) = $0 { v } else { nil } })
    case .times: values = .times(try gather { if case .times(let v) = $0 { v } else { nil } })
    case .uuids: values = .uuids(try gather { if case .uuids(let v) = $0 { v } else { nil } })
    case .decimals(_, let scale):
      values = .decimals(
        try gather { if case .decimals(let v, scale) = $0 { v } else { nil } }, scale: scale)
    case .text: values = .text(try gatherBytes { if case .text(let v) = $0 { v } else { nil } })
    case .blobs: values = .blobs(try gatherBytes { if case .blobs(let v) = $0 { v } else { nil } })
    }
    return Column(values, nulls: nulls)
  }

  private static var mismatch: GenerationError {
    GenerationError("the steps of a table generate values of different types for one column")
  }

  private func gather<Element: AdditiveArithmetic>(
    _ vector: (Column.Values) -> [Element]?
  ) throws -> [Element] {
    try gather(zero: .zero, vector)
  }

  private func gather(_ vector: (Column.Values) -> [Bool]?) throws -> [Bool] {
    try gather(zero: false, vector)
  }

  private func gather<Element>(
    zero: Element, _ vector: (Column.Values) -> [Element]?
  ) throws -> [Element] {
    var result = [Element](repeating: zero, count: count)
    for (column, places) in parts {
      guard let values = vector(column.values) else { throw Self.mismatch }
      for (index, value) in values.enumerated() { result[places?[index] ?? index] = value }
    }
    return result
  }

  private func gatherBytes(_ vector: (Column.Values) -> ByteVector?) throws -> ByteVector {
    var vectors: [ByteVector] = []
    var owner = [(part: Int, index: Int)?](repeating: nil, count: count)
    for (part, (column, places)) in parts.enumerated() {
      guard let bytes = vector(column.values) else { throw Self.mismatch }
      vectors.append(bytes)
      for index in 0..<bytes.count { owner[places?[index] ?? index] = (part, index) }
    }
    var result = ByteVector()
    result.ends.reserveCapacity(count)
    for place in 0..<count {
      if let (part, index) = owner[place] {
        try result.appendChecked(vectors[part].bytes[vectors[part].range(index)])
      } else {
        result.append(EmptyCollection())
      }
    }
    return result
  }
}

import SeedSchema

/// The values of a ``CustomGenerator`` as columns.
struct CustomValueGenerator: Generator {
  let custom: any CustomGenerator
  let arguments: [(name: String, generator: any Generator)]
  let key: ColumnKey

  /// The vector type of the values; UUIDs are read from text.
  private var kind: ValueKind {
    switch custom.kind {
    case .decimal: .double
    case .uuid, .null: .text
    default: custom.kind
    }
  }

  var profile: ValueProfile { ValueProfile(kind, isNullable: custom.isNullable) }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let columns = try arguments.map { ($0.name, try $0.generator.fill(rows, in: frame)) }
    var values: [SQLValue] = []
    values.reserveCapacity(rows.count)
    for index in 0..<rows.count {
      var given: [String: SQLValue] = [:]
      for (name, column) in columns { given[name] = column.sqlValue(at: index) }
      let number = rows[index].row + 1
      var row = CustomRow(number: number, arguments: given, bits: key.draw(rows[index]))
      do {
        values.append(try custom.value(&row))
      } catch let error as GenerationError {
        throw error
      } catch {
        throw GenerationError("`\(custom.name)` failed: \(error)", row: number)
      }
    }
    return try column(values, rows)
  }

  private func column(_ values: [SQLValue], _ rows: RowSelection) throws -> Column {
    var nulls = NullMask()
    func all<Element>(_ zero: Element, _ read: (SQLValue) -> Element?) throws -> [Element] {
      try values.enumerated().map { index, value in
        if value.isNull, custom.isNullable {
          nulls.insert(index)
          return zero
        }
        guard let element = read(value) else {
          throw GenerationError(
            "`\(custom.name)` returned a value that isn't of type \(custom.kind.name)",
            row: rows[index].row + 1)
        }
        return element
      }
    }
    func bytes(_ read: (SQLValue) -> [UInt8]?) throws -> ByteVector {
      var vector = ByteVector()
      for element in try all([], read) { try vector.appendChecked(element) }
      return vector
    }
    let result: Column.Values
    switch custom.kind {
    case .integer: result = .integers(try all(0) { $0.integerValue })
    case .double, .decimal: result = .doubles(try all(0) { $0.orderingNumber })
    case .boolean:
      result = .booleans(try all(false) { if case .boolean(let value) = $0 { value } else { nil } })
    case .timestamp:
      result = .timestamps(
        try all(0) { if case .timestamp(let value) = $0 { value.microseconds } else { nil } })
    case .date:
      result = .dates(
        try all(0) { if case .date(let value) = $0 { value.daysSinceEpoch } else { nil } })
    case .time:
      result = .times(
        try all(0) { if case .time(let value) = $0 { value.microseconds } else { nil } })
    case .blob:
      result = .blobs(try bytes { if case .blob(let value) = $0 { value } else { nil } })
    case .text, .json, .uuid, .null: result = .text(try bytes { $0.text.map { Array($0.utf8) } })
    }
    return Column(result, nulls: nulls)
  }
}

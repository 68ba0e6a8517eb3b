package import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Column {
  /// A column of keys read from a database, in the vector type of a column's type.
  ///
  /// A value that isn't of the type is NULL: a key that can't be written back isn't referenced.
  package init(_ keys: [SQLValue], as type: FieldType) {
    var nulls = NullMask()
    func vector<Element>(_ zero: Element, _ read: (SQLValue) -> Element?) -> [Element] {
      keys.enumerated().map { index, key in
        if let value = read(key) { return value }
        nulls.insert(index)
        return zero
      }
    }
    let values: Values
    switch type {
    case .integer:
      values = .integers(vector(0) { if case .integer(let v) = $0 { v } else { nil } })
    case .uuid:
      values = .uuids(
        vector(0) {
          switch $0 {
          case .uuid(let value): UInt128(uuid: value.uuidString)
          case .text(let text): UInt128(uuid: text)
          default: nil
          }
        })
    default:
      var bytes = ByteVector()
      for (index, key) in keys.enumerated() {
        if let text = key.text {
          bytes.append(text)
        } else {
          bytes.append("")
          nulls.insert(index)
        }
      }
      values = .text(bytes)
    }
    self.init(values, nulls: nulls)
  }

  /// A column of values read from a database, in the vector of a type.
  ///
  /// A value that isn't of the type is NULL, as SQLite allows any value in any column.
  package init(_ values: [SQLValue], of kind: ValueKind) {
    if case .blob = kind {
      var bytes = ByteVector()
      var nulls = NullMask()
      for (index, value) in values.enumerated() {
        if case .blob(let content) = value {
          bytes.append(content)
        } else {
          bytes.append([])
          nulls.insert(index)
        }
      }
      self.init(.blobs(bytes), nulls: nulls)
      return
    }
    let texts = Column(values, as: .text)
    switch kind {
    case .text, .json, .null:
      self = texts
      return
    default: break
    }
    guard let conversion = ColumnConversion(from: .text, to: kind) else {
      self = .nulls(values.count, of: kind)
      return
    }
    let check = RowErrorReporter(rows: .range(0..<Int64(values.count)))
    if let column = try? conversion.apply(texts, check: check) {
      self = column
      return
    }
    var readable = texts
    for index in 0..<texts.count where !texts.nulls[index] {
      let check = RowErrorReporter(rows: .range(0..<1))
      let isReadable = (try? conversion.apply(texts.gathered([index]), check: check)) != nil
      if !isReadable { readable.nulls.insert(index) }
    }
    self = (try? conversion.apply(readable, check: check)) ?? .nulls(values.count, of: kind)
  }

  /// Returns the rows at the given indices, in that order.
  ///
  /// - Throws: ``GenerationError`` if their texts exceed 2 GiB, as rows can be repeated.
  package func gathered(_ places: [Int]) throws -> Column {
    var nulls = NullMask()
    if !self.nulls.isEmpty {
      for (index, place) in places.enumerated() where self.nulls[place] { nulls.insert(index) }
    }
    func bytes(_ vector: ByteVector) throws -> ByteVector {
      var ends: [Int32] = []
      ends.reserveCapacity(places.count)
      var total = 0
      for place in places {
        total += vector.range(place).count
        guard let end = Int32(exactly: total) else { throw GenerationError.tooMuchText }
        ends.append(end)
      }
      // Short texts are copied in blocks of 16 bytes.
      let bytes = [UInt8](unsafeUninitializedCapacity: total + 16) { buffer, count in
        var cursor = ByteCursor(buffer)
        vector.bytes.withUnsafeBufferPointer { all in
          for place in places { cursor.copy(all, vector.range(place)) }
        }
        count = cursor.used
      }
      return ByteVector(bytes: bytes, ends: ends)
    }
    let values: Values =
      switch self.values {
      case .integers(let v): .integers(places.map { v[$0] })
      case .doubles(let v): .doubles(places.map { v[$0] })
      case .booleans(let v): .booleans(places.map { v[$0] })
      case .timestamps(let v): .timestamps(places.map { v[$0] })
      case .dates(let v): .dates(places.map { v[$0] })
      case .times(let v): .times(places.map { v[$0] })
      case .decimals(let v, let scale): .decimals(places.map { v[$0] }, scale: scale)
      case .uuids(let v): .uuids(places.map { v[$0] })
      case .text(let v): .text(try bytes(v))
      case .blobs(let v): .blobs(try bytes(v))
      }
    return Column(values, nulls: nulls)
  }
}

extension UInt128 {
  /// Reads a UUID's 32 hexadecimal digits with their hyphens.
  init?(uuid text: String) {
    let digits = text.filter { $0 != "-" }
    guard digits.utf8.count == 32, let value = UInt128(digits, radix: 16) else { return nil }
    self = value
  }
}

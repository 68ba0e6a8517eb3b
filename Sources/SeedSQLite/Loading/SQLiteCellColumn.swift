import SeedDatabase
import SeedSchema
import CSQLite

/// One column of ``SQLiteCells``: numbers of 64 bits, or text and bytes with their ends.
struct SQLiteCellColumn {
  private enum Kind {
    case integers, doubles, text, blobs
  }

  private var kind = Kind.integers
  private var hasNulls = false
  /// Whether decimals are passed as numbers, for a column with numeric affinity.
  private let takesNumericDecimals: Bool
  /// Whether UUIDs are written in upper case.
  private let capitalizesUUIDs: Bool
  private var numbers = SQLiteCellBuffer<Int64>()
  private var bytes = SQLiteCellBuffer<UInt8>()
  /// The offsets of the strings, and the end of the last one.
  private var bounds = SQLiteCellBuffer<Int32>()
  private var nulls = SQLiteCellBuffer<UInt64>()

  init(takesNumericDecimals: Bool, capitalizesUUIDs: Bool) {
    self.takesNumericDecimals = takesNumericDecimals
    self.capitalizesUUIDs = capitalizesUUIDs
  }

  mutating func deallocate() {
    numbers.deallocate()
    bytes.deallocate()
    bounds.deallocate()
    nulls.deallocate()
  }

  /// Passes the value of a row to SQLite. The memory stays valid until the next
  /// ``fill(_:rowCount:)``, long after SQLite has built the record.
  @inline(__always)
  func write(_ row: Int, to result: OpaquePointer?) {
    if hasNulls, nulls.start[row >> 6] & (1 << UInt64(row & 63)) != 0 {
      return sqlite3_result_null(result)
    }
    switch kind {
    case .integers: sqlite3_result_int64(result, numbers.start[row])
    case .doubles:
      sqlite3_result_double(result, Double(bitPattern: UInt64(bitPattern: numbers.start[row])))
    case .text:
      let begin = Int(bounds.start[row])
      let count = Int(bounds.start[row + 1]) - begin
      UnsafeRawPointer(bytes.start + begin).withMemoryRebound(to: CChar.self, capacity: count) {
        sqlite3_result_text64(result, $0, UInt64(count), nil, UInt8(SQLITE_UTF8))
      }
    case .blobs:
      let begin = Int(bounds.start[row])
      let count = Int(bounds.start[row + 1]) - begin
      sqlite3_result_blob64(result, bytes.start + begin, UInt64(count), nil)
    }
  }

  /// Takes the values of a batch's column.
  ///
  /// - Returns: their approximate size in bytes.
  mutating func fill(_ column: Column, rowCount: Int) throws -> Int {
    copyNulls(column.nulls, rowCount: rowCount)
    switch column.values {
    case .integers(let values):
      return copyNumbers(values, rowCount, .integers) { $0 }
    case .doubles(let values):
      return copyNumbers(values, rowCount, .doubles) { Int64(bitPattern: $0.bitPattern) }
    case .booleans(let values):
      return copyNumbers(values, rowCount, .integers) { $0 ? 1 : 0 }
    case .timestamps(let values):
      return format(values, rowCount, width: 34) { $1.write(timestamp: $0) }
    case .dates(let values):
      return format(values, rowCount, width: 16) { $1.write(day: Int($0)) }
    case .times(let values):
      return format(values, rowCount, width: 24) { $1.write(timeOfDay: $0) }
    case .uuids(let values):
      let inCapitals = capitalizesUUIDs
      return format(values, rowCount, width: 36) { $1.write(uuid: $0, inCapitals: inCapitals) }
    case .decimals(let values, let scale):
      return fill(decimals: values, scale: max(0, scale), rowCount: rowCount)
    case .text(let vector): return try copy(vector, rowCount, .text)
    case .blobs(let vector): return try copy(vector, rowCount, .blobs)
    }
  }

  private mutating func copyNulls(_ mask: NullMask, rowCount: Int) {
    hasNulls = !mask.isEmpty
    guard hasNulls else { return }
    let words = (rowCount + 63) / 64
    nulls.reserve(words)
    for index in 0..<words {
      nulls.start[index] = index < mask.words.count ? mask.words[index] : 0
    }
  }

  @inline(__always)
  private mutating func copyNumbers<Value>(
    _ values: [Value], _ rowCount: Int, _ kind: Kind, _ convert: (Value) -> Int64
  ) -> Int {
    self.kind = kind
    numbers.reserve(rowCount)
    values.withUnsafeBufferPointer { values in
      for row in 0..<rowCount { numbers.start[row] = convert(values[row]) }
    }
    return rowCount * MemoryLayout<Value>.size
  }

  private mutating func copy(_ vector: ByteVector, _ rowCount: Int, _ kind: Kind) throws -> Int {
    self.kind = kind
    let limit = Int32(clamping: vector.bytes.count)
    bounds.reserve(rowCount + 1)
    bounds.start[0] = 0
    var last: Int32 = 0
    var isOrdered = true
    vector.ends.withUnsafeBufferPointer { ends in
      for row in 0..<rowCount {
        isOrdered = isOrdered && ends[row] >= last
        last = ends[row]
        bounds.start[row + 1] = last
      }
    }
    guard isOrdered, last <= limit else {
      throw DatabaseError(.misuse, "the ends of a batch's texts are not in order")
    }
    // At least one byte: SQLite reads a null address as NULL.
    bytes.reserve(Int(last) + 1)
    vector.bytes.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { bytes.start.update(from: start, count: Int(last)) }
    }
    return Int(last)
  }

  /// Writes each value as text of at most `width` bytes.
  @inline(__always)
  private mutating func format<Value>(
    _ values: [Value], _ rowCount: Int, width: Int,
    _ write: (Value, inout SQLiteTextWriter) -> Void
  ) -> Int {
    kind = .text
    bytes.reserve(rowCount * width + 1)
    bounds.reserve(rowCount + 1)
    bounds.start[0] = 0
    var writer = SQLiteTextWriter(bytes.start)
    values.withUnsafeBufferPointer { values in
      for row in 0..<rowCount {
        write(values[row], &writer)
        bounds.start[row + 1] = Int32(truncatingIfNeeded: writer.count)
      }
    }
    return writer.count
  }

  /// A multiple of 10^-scale becomes the same number that SQLite would parse from its text.
  ///
  /// Up to 15 digits and 10^22 are exact in binary, and one division of exact numbers rounds
  /// correctly.
  private mutating func fill(decimals values: [Int64], scale: Int, rowCount: Int) -> Int {
    guard takesNumericDecimals, scale <= 15 else {
      return format(values, rowCount, width: 24 + scale) { $1.write(decimal: $0, scale: scale) }
    }
    var divisor = 1.0
    for _ in 0..<scale { divisor *= 10 }
    return copyNumbers(values, rowCount, scale == 0 ? .integers : .doubles) { value in
      scale == 0 ? value : Int64(bitPattern: (Double(value) / divisor).bitPattern)
    }
  }
}

package import SeedSchema

/// Encodes batches as rows of `COPY … WITH (FORMAT binary)`.
///
/// A row is its number of columns followed by a length and a value in network byte order for each.
/// The vectors hold columns and COPY wants rows, so a block takes two passes: the first adds up the
/// row lengths, which gives each row's start; the second writes column by column, each cell at its
/// row's cursor. So every inner loop runs over one vector of one type, without branching on types
/// and without growing a buffer.
package struct BinaryCopyEncoder {
  /// The number of rows in a block: small enough to stay in the second-level cache.
  package static let blockRows = 1024

  /// The header of COPY's binary format: signature, flags, length of the header's extension.
  package static let header: [UInt8] =
    Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0] + [0, 0, 0, 0] + [0, 0, 0, 0]

  /// The trailer: a row of −1 columns.
  package static let trailer: [UInt8] = [0xFF, 0xFF]

  private let wireTypes: [CopyWireType]
  /// The offset of the next cell of each row in the block.
  private var cursors: [Int] = []
  /// The rows of the latest block; over-allocated, so that it grows once.
  package private(set) var buffer: [UInt8] = []

  /// Creates an encoder for columns of these forms.
  package init(wireTypes: [CopyWireType]) {
    self.wireTypes = wireTypes
  }

  /// Writes some rows of a batch to the front of ``buffer``.
  ///
  /// - Returns: the number of bytes.
  /// - Throws: ``CopyCellError`` for a value that its column can't hold.
  package mutating func encode(_ columns: [Column], rows: Range<Int>) throws(CopyCellError) -> Int {
    let prepared = try prepare(columns, rows: rows)
    let size = layOut(prepared, rowCount: rows.count)
    if buffer.count < size {
      buffer.append(contentsOf: repeatElement(0, count: size + size / 4 - buffer.count))
    }
    writeColumnCounts()
    for (index, column) in prepared.enumerated() {
      if let row = write(column, rows: column.rows) {
        throw CopyCellError(
          column: index, row: row - column.rows.lowerBound + rows.lowerBound,
          reason: wireTypes[index].limits)
      }
    }
    return size
  }

  /// A column of the block, converted to a vector with a specialized loop.
  private struct Prepared {
    var wireType: CopyWireType
    var values: Column.Values
    var nulls: NullMask
    /// The rows of the vector: those of the block, from 0 if the vector was made for it.
    var rows: Range<Int>
  }

  private func prepare(
    _ columns: [Column], rows: Range<Int>
  ) throws(CopyCellError) -> [Prepared] {
    var result: [Prepared] = []
    result.reserveCapacity(columns.count)
    for (index, wireType) in wireTypes.enumerated() {
      let column = columns[index]
      do throws(CopyFailure) {
        result.append(try prepare(column, wireType, rows: rows))
      } catch {
        throw CopyCellError(column: index, row: error.row, reason: error.reason)
      }
    }
    return result
  }

  private func prepare(
    _ column: Column, _ wireType: CopyWireType, rows: Range<Int>
  ) throws(CopyFailure) -> Prepared {
    var prepared = Prepared(
      wireType: wireType, values: column.values, nulls: column.nulls, rows: rows)
    switch (wireType, column.values) {
    case (.numeric, .decimals(let values, let scale)):
      prepared.values = .blobs(
        try CopyConversion.numerics(values, scale: scale, nulls: column.nulls, rows: rows))
    case (.numeric, .integers(let values)):
      prepared.values = .blobs(
        try CopyConversion.numerics(values, scale: 0, nulls: column.nulls, rows: rows))
    case (.uuid, .text(let values)):
      prepared.values = .uuids(try CopyConversion.uuids(values, nulls: column.nulls, rows: rows))
    case (.text, .text), (.text, .blobs):
      return prepared
    case (.text, _):
      prepared.values = .blobs(
        try CopyTextFormat.render(column.values, nulls: column.nulls, rows: rows))
    default:
      return prepared
    }
    // The new vector holds only the block, so its NULLs count from its first row.
    prepared.nulls = column.nulls.slice(rows)
    prepared.rows = 0..<rows.count
    return prepared
  }

  /// Sets the cursors to where the rows start.
  private mutating func layOut(_ columns: [Prepared], rowCount: Int) -> Int {
    let fixed = columns.reduce(2) { $0 + 4 + ($1.wireType.fixedWidth ?? 0) }
    cursors.removeAll(keepingCapacity: true)
    cursors.append(contentsOf: repeatElement(fixed, count: rowCount))
    return cursors.withUnsafeMutableBufferPointer { lengths in
      for column in columns {
        let first = column.rows.lowerBound
        if let width = column.wireType.fixedWidth {
          guard !column.nulls.isEmpty else { continue }
          for index in 0..<rowCount where column.nulls[first + index] { lengths[index] -= width }
        } else {
          guard let vector = column.values.byteVector else { continue }
          let prefix = column.wireType == .jsonb ? 1 : 0
          vector.ends.withUnsafeBufferPointer { ends in
            var start = first == 0 ? 0 : Int(ends[first - 1])
            for index in 0..<rowCount {
              let end = Int(ends[first + index])
              if !column.nulls[first + index] { lengths[index] += end - start + prefix }
              start = end
            }
          }
        }
      }
      var position = 0
      for index in 0..<rowCount {
        let length = lengths[index]
        lengths[index] = position
        position += length
      }
      return position
    }
  }

  private mutating func writeColumnCounts() {
    let count = UInt16(truncatingIfNeeded: wireTypes.count).bigEndian
    buffer.withUnsafeMutableBytes { buffer in
      cursors.withUnsafeMutableBufferPointer { cursors in
        for index in cursors.indices {
          buffer.storeBytes(of: count, toByteOffset: cursors[index], as: UInt16.self)
          cursors[index] += 2
        }
      }
    }
  }

  /// Writes a column's cells; returns the first row whose value its type can't hold.
  private mutating func write(_ column: Prepared, rows: Range<Int>) -> Int? {
    let nulls = column.nulls
    switch (column.wireType, column.values) {
    case (.int2, .integers(let values)):
      return fixed(values, nulls, rows) { Int16(exactly: $0) }
    case (.int4, .integers(let values)):
      return fixed(values, nulls, rows) { Int32(exactly: $0) }
    case (.int8, .integers(let values)):
      return fixed(values, nulls, rows) { $0 }
    case (.int2, .booleans(let values)):
      return fixed(values, nulls, rows) { $0 ? 1 : 0 as Int16 }
    case (.int4, .booleans(let values)):
      return fixed(values, nulls, rows) { $0 ? 1 : 0 as Int32 }
    case (.int8, .booleans(let values)):
      return fixed(values, nulls, rows) { $0 ? 1 : 0 as Int64 }
    case (.boolean, .booleans(let values)):
      return fixed(values, nulls, rows) { $0 ? 1 : 0 as UInt8 }
    case (.float8, .doubles(let values)):
      return fixed(values, nulls, rows) { $0.bitPattern }
    case (.float8, .integers(let values)):
      return fixed(values, nulls, rows) { Double($0).bitPattern }
    case (.float4, .doubles(let values)):
      return fixed(values, nulls, rows) {
        let narrow = Float($0)
        return narrow.isInfinite && $0.isFinite ? nil : narrow.bitPattern
      }
    case (.timestamp, .timestamps(let values)):
      return fixed(values, nulls, rows) { Self.timestamp($0) }
    case (.timestamp, .dates(let values)):
      return fixed(values, nulls, rows) {
        // Days in range can't overflow the product.
        let days = Int64($0)
        return PostgresCalendar.dates.contains(days - PostgresCalendar.epochDays)
          && days < 106_751_991 ? Self.timestamp(days * 86_400_000_000) : nil
      }
    case (.date, .dates(let values)):
      return fixed(values, nulls, rows) {
        let days = Int64($0) - PostgresCalendar.epochDays
        return PostgresCalendar.dates.contains(days) ? Int32(truncatingIfNeeded: days) : nil
      }
    case (.time, .times(let values)):
      return fixed(values, nulls, rows) { (0...86_400_000_000).contains($0) ? $0 : nil }
    case (.uuid, .uuids(let values)):
      return fixed(values, nulls, rows) { $0 }
    case (_, .text(let values)), (_, .blobs(let values)):
      variable(values, nulls, rows, prefix: column.wireType == .jsonb ? 1 : nil)
      return nil
    default:
      // No form accepts these, so no load gets here: `CopyWireType.accepts(_:)` comes first.
      return rows.first
    }
  }

  /// Microseconds since 2000, or `nil` beyond what the type holds.
  @inline(__always)
  private static func timestamp(_ microseconds: Int64) -> Int64? {
    let (value, overflow) = microseconds.subtractingReportingOverflow(
      PostgresCalendar.epochMicroseconds)
    return !overflow && PostgresCalendar.timestamps.contains(value) ? value : nil
  }

  /// Writes values of one width. The closure is part of the loop after inlining.
  @inline(__always)
  private mutating func fixed<Element, Wire: FixedWidthInteger>(
    _ values: [Element], _ nulls: NullMask, _ rows: Range<Int>, _ wire: (Element) -> Wire?
  ) -> Int? {
    let width = MemoryLayout<Wire>.size
    let length = UInt32(truncatingIfNeeded: width).bigEndian
    return buffer.withUnsafeMutableBytes { buffer in
      cursors.withUnsafeMutableBufferPointer { cursors in
        values.withUnsafeBufferPointer { values in
          for index in 0..<rows.count {
            let row = rows.lowerBound + index
            let cursor = cursors[index]
            if !nulls.isEmpty, nulls[row] {
              buffer.storeBytes(of: UInt32.max, toByteOffset: cursor, as: UInt32.self)
              cursors[index] = cursor + 4
              continue
            }
            guard let value = wire(values[row]) else { return row }
            buffer.storeBytes(of: length, toByteOffset: cursor, as: UInt32.self)
            buffer.storeBytes(of: value.bigEndian, toByteOffset: cursor + 4, as: Wire.self)
            cursors[index] = cursor + 4 + width
          }
          return nil
        }
      }
    }
  }

  /// Writes values of different lengths, each after a byte of its own if there is a prefix.
  private mutating func variable(
    _ values: ByteVector, _ nulls: NullMask, _ rows: Range<Int>, prefix: UInt8?
  ) {
    let extra = prefix == nil ? 0 : 1
    buffer.withUnsafeMutableBytes { buffer in
      cursors.withUnsafeMutableBufferPointer { cursors in
        values.bytes.withUnsafeBytes { source in
          values.ends.withUnsafeBufferPointer { ends in
            guard let target = buffer.baseAddress else { return }
            var start = rows.lowerBound == 0 ? 0 : Int(ends[rows.lowerBound - 1])
            for index in 0..<rows.count {
              let row = rows.lowerBound + index
              let end = Int(ends[row])
              var cursor = cursors[index]
              if nulls[row] {
                buffer.storeBytes(of: UInt32.max, toByteOffset: cursor, as: UInt32.self)
                cursors[index] = cursor + 4
              } else {
                let length = UInt32(truncatingIfNeeded: end - start + extra).bigEndian
                buffer.storeBytes(of: length, toByteOffset: cursor, as: UInt32.self)
                cursor += 4
                if let prefix {
                  buffer[cursor] = prefix
                  cursor += 1
                }
                if end > start, let bytes = source.baseAddress {
                  (target + cursor).copyMemory(from: bytes + start, byteCount: end - start)
                }
                cursors[index] = cursor + end - start
              }
              start = end
            }
          }
        }
      }
    }
  }
}

extension Column.Values {
  /// The vector of strings or blobs.
  fileprivate var byteVector: ByteVector? {
    switch self {
    case .text(let vector), .blobs(let vector): vector
    default: nil
    }
  }
}

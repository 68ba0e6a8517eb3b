import SeedSchema

/// Composes strings from constant bytes and columns, for a whole batch, without creating a string
/// for each row.
enum TextComposition {
  /// A part of each row's string.
  enum Part {
    /// The same bytes in each row.
    case constant([UInt8])
    /// A string for each row.
    case column(ByteVector)
  }

  /// Composes the string of each row.
  ///
  /// One pass over the parts adds up their lengths, a second one copies each to its place.
  static func compose(_ parts: [Part], rows: Int) throws -> ByteVector {
    var constantBytes = 0
    var places = [Int](repeating: 0, count: rows)
    for part in parts {
      switch part {
      case .constant(let bytes): constantBytes += bytes.count
      case .column(let vector): try addLengths(of: vector, to: &places)
      }
    }
    var ends: [Int32] = []
    ends.reserveCapacity(rows)
    var total = 0
    for row in 0..<rows {
      let length = places[row] + constantBytes
      guard length <= GeneratedTextLimit.valueBytes else {
        throw GenerationError(GeneratedTextLimit.message)
      }
      places[row] = total
      total += length
      guard total <= Int(Int32.max) else { throw GenerationError.tooMuchText }
      ends.append(Int32(truncatingIfNeeded: total))
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: total) { buffer, count in
      for part in parts {
        switch part {
        case .constant(let bytes): copy(bytes, to: buffer, at: &places)
        case .column(let vector): copy(vector, to: buffer, at: &places)
        }
      }
      count = total
    }
    return ByteVector(bytes: bytes, ends: ends)
  }

  /// Takes each row's string from one of several vectors.
  ///
  /// - Parameters:
  ///   - vectors: the vectors, each of which has all rows.
  ///   - choice: the index of the vector for each row.
  /// - Returns: the chosen strings.
  /// - Throws: `GenerationError` if they are too large for one batch.
  static func select(_ vectors: [ByteVector], choice: [Int]) throws -> ByteVector {
    var places = [Int](repeating: 0, count: choice.count)
    for (number, vector) in vectors.enumerated() {
      for row in choice.indices where choice[row] == number {
        places[row] = vector.range(checked: row).count
      }
    }
    var ends: [Int32] = []
    ends.reserveCapacity(choice.count)
    var total = 0
    for row in places.indices {
      let length = places[row]
      places[row] = total
      total += length
      guard total <= Int(Int32.max) else { throw GenerationError.tooMuchText }
      ends.append(Int32(truncatingIfNeeded: total))
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: total) { buffer, count in
      for (number, vector) in vectors.enumerated() {
        vector.bytes.withUnsafeBufferPointer { source in
          guard let from = source.baseAddress, let to = buffer.baseAddress else { return }
          // In bounds: the offsets are sums of these very lengths, and `range(checked:)` stays
          // inside.
          for row in choice.indices where choice[row] == number {
            let range = vector.range(checked: row)
            copyBytes(from + range.lowerBound, to + places[row], range.count)
          }
        }
      }
      count = total
    }
    return ByteVector(bytes: bytes, ends: ends)
  }

  private static func addLengths(of vector: ByteVector, to lengths: inout [Int]) throws {
    guard vector.count == lengths.count else {
      throw GenerationError("a column with a different number of rows")
    }
    var start = 0
    let limit = vector.bytes.count
    for row in lengths.indices {
      let end = Int(vector.ends[row])
      guard start <= end, end <= limit else {
        throw GenerationError("a column whose strings overlap")
      }
      lengths[row] += end - start
      start = end
    }
  }

  /// Copies the same bytes to each offset, and advances the offsets.
  private static func copy(
    _ bytes: [UInt8], to buffer: UnsafeMutableBufferPointer<UInt8>, at places: inout [Int]
  ) {
    bytes.withUnsafeBufferPointer { source in
      guard let from = source.baseAddress, let to = buffer.baseAddress else { return }
      // In bounds: the offsets are sums of the lengths of all parts, including this one.
      for row in places.indices {
        copyBytes(from, to + places[row], source.count)
        places[row] += source.count
      }
    }
  }

  /// Copies each row's string to its offset, and advances the offsets.
  private static func copy(
    _ vector: ByteVector, to buffer: UnsafeMutableBufferPointer<UInt8>, at places: inout [Int]
  ) {
    vector.bytes.withUnsafeBufferPointer { source in
      guard let from = source.baseAddress, let to = buffer.baseAddress else { return }
      var start = 0
      // In bounds: `addLengths` has checked that the ends rise and stay inside the source.
      for row in places.indices {
        let end = Int(vector.ends[row])
        copyBytes(from + start, to + places[row], end - start)
        places[row] += end - start
        start = end
      }
    }
  }
}

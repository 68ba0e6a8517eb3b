/// A part of a text that is compiled into the program, read by its bytes.
// Other modules call these functions: Swift 6.3 inlines only public ones there, whatever `@inlinable`
// says. What goes through many bytes reads `bytes`, as a locale's ``FieldReader`` does.
package struct StaticText: @unchecked Sendable {
  // The bytes of a static string are constant and never freed.
  package let bytes: UnsafeBufferPointer<UInt8>

  package init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  package var count: Int { bytes.count }
  package var isEmpty: Bool { bytes.isEmpty }
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Where the text begins in one that it is a part of.
  package func offset(in text: StaticText) -> Int {
    guard let start = bytes.baseAddress, let first = text.bytes.baseAddress else { return 0 }
    return start - first
  }

  /// The bytes of a range within `0..<count`.
  package subscript(_ range: Range<Int>) -> StaticText {
    StaticText(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// How many Unicode scalars the text has.
  package var scalarCount: Int {
    var count = bytes.count
    var index = 0
    let raw = UnsafeRawBufferPointer(bytes)
    // Continuation bytes, of which the first bit is set and the second one isn't, begin no scalar.
    while index + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      count -= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      index += 8
    }
    while index < bytes.count {
      count -= bytes[index] & 0xC0 == 0x80 ? 1 : 0
      index += 1
    }
    return count
  }

  /// Where a byte first occurs from an index on; ``count`` if it doesn't.
  package func firstIndex(of byte: UInt8, from start: Int) -> Int {
    var index = start
    // Eight bytes at once: those that are the byte are zero in `rest`.
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let rest = word ^ pattern
      let zeros = (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
      if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, bytes[index] != byte { index += 1 }
    return min(index, count)
  }

  /// Removes the text up to a separator, and the separator; all of it if there is no separator.
  ///
  /// - Returns: the text before the separator.
  package mutating func removePiece(before separator: UInt8) -> StaticText {
    let end = firstIndex(of: separator, from: 0)
    let piece = self[0..<end]
    self = self[min(end + 1, count)..<count]
    return piece
  }

  /// Removes the next piece that isn't empty, and the separator after it; `nil` if there is none.
  package mutating func nextPiece(before separator: UInt8) -> StaticText? {
    while !isEmpty {
      let piece = removePiece(before: separator)
      if !piece.isEmpty { return piece }
    }
    return nil
  }

  /// Removes the next line that isn't empty; `nil` if there is none.
  package mutating func nextLine() -> StaticText? {
    nextPiece(before: UInt8(ascii: "\n"))
  }

  /// The pieces between separators, without those that are empty.
  package func pieces(separatedBy separator: UInt8) -> [StaticText] {
    var rest = self
    var pieces: [StaticText] = []
    while let piece = rest.nextPiece(before: separator) { pieces.append(piece) }
    return pieces
  }

  /// Where another text first occurs.
  package func firstRange(of pattern: StaticString) -> Range<Int>? {
    let pattern = StaticText(pattern)
    guard let first = pattern.bytes.first, count >= pattern.count else { return nil }
    for start in 0...count - pattern.count where bytes[start] == first {
      if self[start..<start + pattern.count].bytes.elementsEqual(pattern.bytes) {
        return start..<start + pattern.count
      }
    }
    return nil
  }

  /// The number that the text is; 0 if it is empty.
  package var number: Int {
    var value = 0
    var isNegative = false
    for byte in bytes {
      if byte == UInt8(ascii: "-") {
        isNegative = true
      } else {
        value = value &* 10 &+ Int(byte &- 48)
      }
    }
    return isNegative ? -value : value
  }
}

/// Divides a stream of bytes into the messages of the Language Server Protocol: a header, an empty
/// line, and JSON.
struct MessageReader {
  /// A result of reading.
  enum Item: Equatable {
    /// The JSON of a message.
    case message([UInt8])
    /// A header without a usable length, which is skipped.
    case malformed
  }

  /// The longest message that is accepted.
  static let longestMessage = 64 << 20
  private static let longestHeader = 16 << 10

  private var bytes: [UInt8] = []
  private var start = 0

  /// Adds received bytes.
  mutating func add(_ more: ArraySlice<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes += more
  }

  /// Takes the next complete message; `nil` if it hasn't arrived yet.
  mutating func next() -> Item? {
    guard let end = headerEnd() else {
      guard bytes.count - start > Self.longestHeader else { return nil }
      start = bytes.count
      return .malformed
    }
    guard let length = Self.length(String(decoding: bytes[start..<end], as: UTF8.self)) else {
      start = end + 4
      return .malformed
    }
    let body = end + 4
    guard bytes.count - body >= length else { return nil }
    start = body + length
    return .message(Array(bytes[body..<body + length]))
  }

  private func headerEnd() -> Int? {
    var index = start
    while index + 3 < bytes.count, index - start <= Self.longestHeader {
      if bytes[index] == 13, bytes[index + 1] == 10, bytes[index + 2] == 13, bytes[index + 3] == 10
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func length(_ header: String) -> Int? {
    for line in header.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      guard let length = Int(parts[1].filter { $0 != " " }), (0...longestMessage).contains(length)
      else { return nil }
      return length
    }
    return nil
  }
}

/// Puts bound values in the place of `:name` in SQL.
package enum NamedBindings {
  /// A name that has no value, or a value that no name uses.
  package struct Failure: Error {
    package var message: String
  }

  /// The statement with its values. Names inside of quotes and comments, and PostgreSQL's `::type`, stay
  /// as they are.
  package static func statement(_ sql: String, _ bindings: [String: SQLValue]) throws(Failure) -> (
    SQLStatement, used: Set<String>
  ) {
    var statement = SQLStatement(sql: "")
    statement.segments = []
    var used: Set<String> = []
    var segment: [UInt8] = []
    let bytes = Array(sql.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let end = skippedEnd(bytes, index) {
        segment.append(contentsOf: bytes[index..<end])
        index = end
      } else if byte == UInt8(ascii: ":"), index + 1 < bytes.count, isNameStart(bytes[index + 1]),
        index == 0 || bytes[index - 1] != UInt8(ascii: ":")
      {
        var end = index + 1
        while end < bytes.count, isNameStart(bytes[end]) || (48...57).contains(bytes[end]) {
          end += 1
        }
        let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
        guard let value = bindings[name] else {
          throw Failure(message: "no value for `:\(name)`")
        }
        used.insert(name)
        statement.segments.append(String(decoding: segment, as: UTF8.self))
        statement.values.append(value)
        segment = []
        index = end
      } else {
        segment.append(byte)
        index += 1
      }
    }
    statement.segments.append(String(decoding: segment, as: UTF8.self))
    return (statement, used)
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
  }

  /// Where a quoted text, an identifier, a dollar-quoted text or a comment that begins here ends.
  private static func skippedEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    let byte = bytes[start]
    func end(after terminator: [UInt8], from index: Int) -> Int {
      var index = index
      while index + terminator.count <= bytes.count {
        if Array(bytes[index..<(index + terminator.count)]) == terminator {
          return index + terminator.count
        }
        index += 1
      }
      return bytes.count
    }
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
      return end(after: [byte], from: start + 1)
    }
    if byte == UInt8(ascii: "$") {
      var tag = start + 1
      while tag < bytes.count, isNameStart(bytes[tag]) { tag += 1 }
      guard tag < bytes.count, bytes[tag] == byte else { return nil }
      return end(after: Array(bytes[start...tag]), from: tag + 1)
    }
    guard start + 1 < bytes.count else { return nil }
    if byte == UInt8(ascii: "-"), bytes[start + 1] == byte {
      return end(after: [UInt8(ascii: "\n")], from: start + 2)
    }
    if byte == UInt8(ascii: "/"), bytes[start + 1] == UInt8(ascii: "*") {
      return end(after: Array("*/".utf8), from: start + 2)
    }
    return nil
  }
}

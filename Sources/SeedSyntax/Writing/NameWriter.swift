/// Writes names of columns in expressions.
package enum NameWriter {
  /// The name in braces; `nil` if expressions can't write it.
  package static func inBraces(_ name: String) -> String? {
    let isName = name.utf8.enumerated().allSatisfy { index, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): index > 0
      default: false
      }
    }
    let words = ["and", "or", "not", "true", "false", "null", "now", "row", "index", "child"]
    return isName && !name.isEmpty && !words.contains(name.lowercased()) ? name : nil
  }
}

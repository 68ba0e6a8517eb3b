extension String {
  /// Whether the string contains a name as a whole word.
  func hasWord(_ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    let text = Array(utf8)
    let word = Array(name.utf8)
    func isPart(_ index: Int) -> Bool {
      guard text.indices.contains(index) else { return false }
      let byte = text[index]
      return byte == UInt8(ascii: "_") || byte >= 0x80
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    var start = 0
    while start + word.count <= text.count {
      if text[start..<(start + word.count)].elementsEqual(word), !isPart(start - 1),
        !isPart(start + word.count)
      {
        return true
      }
      start += 1
    }
    return false
  }
}

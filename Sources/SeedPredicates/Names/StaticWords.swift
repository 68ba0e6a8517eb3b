import SeedSchema

/// A set of words that are parts of compiled-in texts, found by their bytes.
///
/// Inserting thousands of them allocates no strings, which took most of the time of reading them.
struct StaticWords: Sendable {
  private var words: [StaticText] = []
  /// A hash table with linear probing: the places of words, plus one, in ``words``; 0 if free.
  private var slots = [UInt32](repeating: 0, count: 1 << 13)

  mutating func insert(_ word: StaticText) {
    // At most half of the slots are used, so that probing ends soon.
    if 2 * words.count >= slots.count { grow() }
    let slot = slot(of: word.bytes)
    guard slots[slot] == 0 else { return }
    words.append(word)
    slots[slot] = UInt32(truncatingIfNeeded: words.count)
  }

  func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { contains($0) }
  }

  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { slots[slot(of: word)] != 0 }

  /// The slot of a word, or the free one where it belongs.
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(word)) & mask
    while slots[slot] != 0, !words[Int(slots[slot]) - 1].bytes.elementsEqual(word) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: 2 * slots.count)
    for (index, word) in words.enumerated() {
      slots[slot(of: word.bytes)] = UInt32(truncatingIfNeeded: index + 1)
    }
  }

  /// FNV-1a, with the upper bits, which are mixed best, folded into the lower ones.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
  }
}

import RandomSupport
import SeedSchema
import Testing

@Suite struct RecencyDictionaryTests {
  /// Compares it with a list of the keys in the order of use.
  @Test func theLeastRecentlyUsedKeyIsTheOldest() {
    var random = SeededRandom(seed: 1)
    var dictionary = RecencyDictionary<Int, Int>()
    var expected: [(key: Int, value: Int)] = []
    for step in 0..<2_000 {
      let key = random.below(16)
      let index = expected.firstIndex { $0.key == key }
      let known = index.map { expected.remove(at: $0) }
      switch random.below(4) {
      case 0:
        #expect(dictionary.remove(key) == known?.value)
      case 1:
        #expect(dictionary.use(key) == known?.value)
        if let known { expected.append(known) }
      case 2:
        if let known, let index { expected.insert(known, at: index) }
        let oldest = dictionary.removeOldest()
        #expect(oldest?.key == expected.first?.key)
        #expect(oldest?.value == expected.first?.value)
        expected = Array(expected.dropFirst())
      default:
        dictionary[key] = step
        expected.append((key, step))
      }
      #expect(dictionary.oldestKey == expected.first?.key)
      #expect(dictionary.count == expected.count)
      #expect(dictionary[key] == expected.first { $0.key == key }?.value)
    }
    #expect(Set(dictionary.keys) == Set(expected.map(\.key)))
    #expect(Set(dictionary.elements.map(\.value)) == Set(expected.map(\.value)))
    let small = expected.filter { $0.key < 8 }
    #expect(dictionary.removeAll { key, _ in key < 8 } == small.count)
    expected.removeAll { $0.key < 8 }
    #expect(Set(dictionary.keys) == Set(expected.map(\.key)))
    #expect(dictionary.oldestKey == expected.first?.key)
    dictionary.removeAll()
    #expect(dictionary.oldestKey == nil && dictionary.elements.isEmpty)
  }
}

/// Which words of a ``WordTable`` each of several kinds can have.
struct WordChoices: Sendable {
  private let starts: Permanent<Int32>
  private let words: Permanent<Int32>

  init(_ choices: [[Int]]) {
    var starts: [Int32] = [0]
    for choice in choices { starts.append((starts.last ?? 0) + Int32(choice.count)) }
    self.starts = Permanent(starts)
    words = Permanent(choices.flatMap { $0.map { Int32($0) } })
  }

  /// One of a kind's words, by 12 random bits.
  @inline(__always)
  func word(of kind: Int, _ bits: UInt64) -> Int {
    let start = starts[kind]
    let count = UInt64(starts[kind + 1] - start)
    return Int(words[Int(start) + Int(((bits & 0xfff) * count) >> 12)])
  }
}

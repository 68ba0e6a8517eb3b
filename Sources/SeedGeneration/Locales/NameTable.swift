/// Names with their frequency, and the letters a to z in which login names have them.
struct NameTable: Sendable {
  /// The names in their original script.
  let names: WordTable
  /// The same names in Latin letters of lower case.
  let handles: WordTable
  let slots: WeightedSlots

  /// - Parameter section: a line for each name.
  init(_ section: StaticText) {
    var names = WordBuilder()
    var handles = WordBuilder()
    var weights: [Int] = []
    var rest = section
    while var line = rest.nextLine() {
      var handle = line.removeField()
      let name = handle.removePiece(before: UInt8(ascii: "="))
      guard !name.isEmpty else { continue }
      names.append(name)
      names.endWord()
      if handle.isEmpty { handles.appendLowercased(name) } else { handles.append(handle) }
      handles.endWord()
      weights.append(line.isEmpty ? weights.last ?? 1 : line.removeField().number)
    }
    self.names = WordTable(names)
    self.handles = WordTable(handles)
    slots = WeightedSlots(weights, bits: Self.bits)
  }

  /// How many random bits a draw takes.
  static let bits: UInt64 = 12

  /// The number of a name.
  @inline(__always)
  func draw(_ random: UInt64) -> Int { slots.draw(random) }
}

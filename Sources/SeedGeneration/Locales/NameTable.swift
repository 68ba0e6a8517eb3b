/// Names with their frequency, and the letters a to z in which login names have them.
struct NameTable: Sendable {
  /// The names as they are written.
  let names: WordTable
  /// The same names in Latin letters of lower case.
  let handles: WordTable
  private let slots: WeightedSlots

  init(_ lines: [Slice<UnsafeBufferPointer<UInt8>>]) {
    var names: [[UInt8]] = []
    var handles: [[UInt8]] = []
    var weights: [Int] = []
    for line in lines {
      let fields = line.fields
      let parts = fields[0].split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard let name = parts.first else { continue }
      names.append(Array(name))
      handles.append(parts.count > 1 ? Array(parts[1]) : name.map { $0 | 0x20 })
      weights.append(fields.count > 1 ? fields[1].number : weights.last ?? 1)
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

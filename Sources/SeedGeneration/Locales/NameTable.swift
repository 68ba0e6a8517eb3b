import SeedSchema

/// Names with their frequency, and the letters a to z in which login names have them.
struct NameTable: Sendable {
  /// The names in their original script.
  let names: WordTable
  /// The same names in Latin letters of lower case.
  let handles: WordTable
  let slots: WeightedSlots

  /// - Parameter section: a line for each name.
  init(_ section: StaticText) {
    var names = WordSlices(of: section)
    var handles = WordSlices(of: section)
    var weights: [Int] = []
    weights.reserveCapacity(section.count / 8)
    var weight = 1
    var reader = FieldReader(section)
    while reader.beginLine() {
      let name = reader.part(before: UInt8(ascii: "="))
      let handle = reader.field()
      // Most names have the weight of the one before.
      if reader.hasField { weight = reader.number() }
      guard !name.isEmpty else { continue }
      names.append(name)
      handles.append(handle.isEmpty ? name : handle)
      weights.append(weight)
    }
    self.names = WordTable(names)
    // Sets the bit of lower case in all bytes at once. Handles in the data are lower-case letters,
    // digits and hyphens, which have it already.
    let lower = Permanent<UInt8>(count: section.count) { bytes in
      for index in 0..<section.count { bytes[index] = section.bytes[index] | 0x20 }
    }
    self.handles = WordTable(handles, in: lower)
    slots = WeightedSlots(weights, bits: Self.bits)
  }

  /// How many random bits a draw takes.
  static let bits: UInt64 = 12

  /// The number of a name.
  @inline(__always)
  func draw(_ random: UInt64) -> Int { slots.draw(random) }
}

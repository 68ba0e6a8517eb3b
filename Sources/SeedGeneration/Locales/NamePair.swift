/// The names of men and those of women in one table, so that choosing between them takes no branch.
struct NamePair: Sendable {
  /// The names in their original script.
  let names: WordTable
  /// The same names in Latin letters of lower case.
  let handles: WordTable
  /// The indices of names: those of men, then those of women.
  private let slots: Permanent<UInt16>

  /// - Parameters:
  ///   - men: the names of men.
  ///   - women: the names of women; `nil` if they are those of men.
  init(men: NameTable, women: NameTable?) {
    let slotsOfMen = Array(men.slots.slots.buffer)
    guard let women else {
      names = men.names
      handles = men.handles
      slots = Permanent(slotsOfMen + slotsOfMen)
      return
    }
    names = WordTable(joining: men.names, women.names)
    handles = WordTable(joining: men.handles, women.handles)
    let first = UInt16(truncatingIfNeeded: men.names.count)
    slots = Permanent(slotsOfMen + women.slots.slots.buffer.map { $0 &+ first })
  }

  /// The number of a name.
  @inline(__always)
  func draw(_ random: UInt64, isWoman: Bool) -> Int {
    let place = random & (1 << NameTable.bits - 1) | (isWoman ? 1 << NameTable.bits : 0)
    return Int(slots[Int(truncatingIfNeeded: place)])
  }
}

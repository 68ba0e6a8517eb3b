/// The positions of a short string at which a part of a pattern can start and end.
///
/// Relations are combined rather than followed, so the time that a pattern takes is linear in its
/// length, no matter how its repetitions are nested.
struct PositionRelation: Equatable {
  /// The maximum length of a string in Unicode scalars, so that all positions fit the bits of a
  /// row.
  static let longestText = 120

  /// For each position, the positions to which it is related, as bits.
  private(set) var rows: [UInt128]

  /// The relation without any pair of positions.
  ///
  /// - Parameter length: the number of characters of the text.
  init(length: Int) { rows = [UInt128](repeating: 0, count: length + 1) }

  /// The relation of each position to itself.
  static func identity(length: Int) -> PositionRelation {
    var result = PositionRelation(length: length)
    for position in 0...length { result.insert(position, position) }
    return result
  }

  var isEmpty: Bool { rows.allSatisfy { $0 == 0 } }

  mutating func insert(_ from: Int, _ to: Int) { rows[from] |= 1 << UInt128(to) }

  mutating func formUnion(_ other: PositionRelation) {
    for position in rows.indices { rows[position] |= other.rows[position] }
  }

  /// Returns the composition with another relation.
  func followed(by other: PositionRelation) -> PositionRelation {
    var result = PositionRelation(length: rows.count - 1)
    for position in rows.indices {
      var rest = rows[position]
      while rest != 0 {
        result.rows[position] |= other.rows[rest.trailingZeroBitCount]
        rest &= rest - 1
      }
    }
    return result
  }

  /// Returns the relation composed with itself a number of times, by repeated squaring.
  func times(_ count: Int) -> PositionRelation {
    var result = Self.identity(length: rows.count - 1)
    var power = self
    var rest = count
    while rest > 0 {
      if rest & 1 == 1 { result = result.followed(by: power) }
      rest >>= 1
      if rest > 0 { power = power.followed(by: power) }
    }
    return result
  }
}

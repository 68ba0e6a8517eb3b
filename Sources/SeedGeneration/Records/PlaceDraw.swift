/// The random bits of a row's place, of which each part has some.
struct PlaceDraw {
  /// For the city.
  let bits: UInt64
  private let more: UInt64

  @inline(__always)
  init(_ key: ColumnKey, _ row: RowAttempt) {
    bits = key.draw(row)
    more = SplitMix64.finalize(bits &+ SplitMix64.increment)
  }

  @inline(__always)
  func street(of count: Int) -> Int { Int(SplitMix64.reduce(more, below: UInt64(max(1, count)))) }

  /// Low numbers are more frequent than high ones.
  @inline(__always)
  var house: UInt64 {
    let a = more & 0xff
    let b = more >> 8 & 0xff
    return 1 + (a * b) >> 9
  }

  /// For the postal code.
  @inline(__always)
  var postal: UInt64 { SplitMix64.finalize(more &+ SplitMix64.increment) }

  /// For the telephone.
  @inline(__always)
  var phone: UInt64 { SplitMix64.finalize(more &+ 2 &* SplitMix64.increment) }

  /// North or east of the city's middle, in millionths of a degree.
  @inline(__always)
  var north: Int64 { Int64(more >> 16 & 0x7fff) - 0x4000 }

  @inline(__always)
  var east: Int64 { Int64(more >> 31 & 0x7fff) - 0x4000 }
}

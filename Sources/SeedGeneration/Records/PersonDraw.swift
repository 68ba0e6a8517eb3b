/// The random bits of a row's person, of which each part has some.
struct PersonDraw {
  private let bits: UInt64

  @inline(__always)
  init(_ key: ColumnKey, _ row: RowAttempt) { bits = key.draw(row) }

  @inline(__always)
  var isWoman: Bool { bits & 1 == 1 }

  @inline(__always)
  var first: UInt64 { bits >> 1 }

  @inline(__always)
  var last: UInt64 { bits >> (1 + NameTable.bits) }

  /// The form of the login name, from 0 to 7.
  @inline(__always)
  var form: UInt64 { bits >> 25 & 7 }

  /// The domain of the mail address, from 0 to 2.
  @inline(__always)
  var domain: Int { Int(((bits >> 28 & 0xff) * 3) >> 8) }

  /// The age, as an index into a range of years.
  @inline(__always)
  func age(of years: UInt64) -> UInt64 { ((bits >> 36 & 0xffff) * years) >> 16 }

  /// The days since the last birthday.
  @inline(__always)
  var daysSinceBirthday: UInt64 { ((bits >> 52) * 365) >> 12 }
}

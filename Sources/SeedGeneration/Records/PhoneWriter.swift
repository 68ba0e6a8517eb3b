/// Writes telephone numbers of a row's place that can't ring.
struct PhoneWriter: RecordWriter {
  private let place: RecordPlace
  /// Whether blanks and hyphens are left out.
  private let isCompact: Bool
  let lengths: ClosedRange<Int>

  init(of place: RecordPlace, isCompact: Bool) {
    self.place = place
    self.isCompact = isCompact
    var low = Int.max
    var high = 0
    for country in place.places.inhabited.map(\.country) {
      for form in place.facts.phones[country] {
        let count = isCompact ? form.compactCount : form.count
        low = min(low, count)
        high = max(high, count)
      }
    }
    lengths = min(low, high)...high
  }

  var maximumBytes: Int { lengths.upperBound + 12 }

  func write(_ row: RowAttempt, to cursor: inout ByteCursor) {
    let draw = place.draw(row)
    let forms = place.facts.phones[place.country(draw, row)]
    let bits = draw.phone
    let form = Int(SplitMix64.reduce(bits, below: UInt64(forms.count)))
    forms[form].write(SplitMix64.finalize(bits), to: &cursor, isCompact: isCompact)
  }
}

/// Writes telephone numbers with an extension that no other row has.
struct ExtendedPhoneWriter: NumberedRecordWriter {
  private let phone: PhoneWriter
  private let key: ColumnKey
  private var numbers: RowNumbers
  private var digits = RowNumbers.maximumDigits
  private let leastDigits = 2

  init(_ phone: PhoneWriter, key: ColumnKey) {
    self.phone = phone
    self.key = key.derived("extension")
    numbers = RowNumbers(key: self.key)
  }

  var leastCharacters: Int { phone.lengths.upperBound + 2 }

  var lengths: ClosedRange<Int> {
    phone.lengths.lowerBound + 2 + leastDigits...phone.lengths.upperBound + 2 + digits
  }

  var maximumBytes: Int { phone.maximumBytes + 2 + RowNumbers.maximumDigits }

  func count(digits: Int) -> UInt64 { RowNumbers.count(digits: digits, least: leastDigits) }

  mutating func limit(to characters: Int, digits: Int) {
    self.digits = digits
    numbers = RowNumbers(key: key, most: digits)
  }

  func write(_ row: RowAttempt, to cursor: inout ByteCursor) {
    phone.write(row, to: &cursor)
    cursor.write(UInt8(ascii: " "))
    cursor.write(UInt8(ascii: "x"))
    cursor.writeDigits(numbers.number(row))
  }
}

/// Writes telephone numbers with an extension that no other row has.
struct ExtendedPhoneWriter: NumberedRecordWriter {
  private let phone: PhoneWriter
  private let key: ColumnKey
  private(set) var numbers: RowNumbers?
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

  func write(_ row: RowAttempt, number: UInt64, to cursor: inout ByteCursor) {
    phone.write(row, to: &cursor)
    cursor.write(UInt8(ascii: " "))
    cursor.write(UInt8(ascii: "x"))
    cursor.writeDigits(number)
  }
}

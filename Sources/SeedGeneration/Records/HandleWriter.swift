/// Writes login names, mail addresses and other texts with a login name in them: letters of the
/// person's name, and a number that no other row has.
struct HandleWriter: NumberedRecordWriter {
  private let key: ColumnKey
  private let people: PeopleTable
  private(set) var numbers: RowNumbers?
  private let before: [UInt8]
  /// What follows the login name: one of these.
  private let endings: WordTable
  /// The most letters and separators of a name.
  private var most: Int
  private var limit = Int.max
  private let leastDigits = 2

  init(key: ColumnKey, people: PeopleTable, before: String = "", endings: [String] = [""]) {
    self.key = key.derived("person")
    self.people = people
    self.before = Array(before.utf8)
    self.endings = WordTable(endings)
    numbers = RowNumbers(key: self.key)
    let firsts = max(people.female.handles.maximumBytes, people.male.handles.maximumBytes)
    let lasts = max(people.last.handles.maximumBytes, people.lastOfWomen.handles.maximumBytes)
    most = firsts + 1 + lasts
  }

  private var fixed: Int { before.count + endings.lengths.upperBound }

  var leastCharacters: Int { fixed + 2 }

  var lengths: ClosedRange<Int> {
    // A name has at least one letter.
    let least = before.count + endings.lengths.lowerBound + 1 + leastDigits
    return least...max(least, min(limit, fixed + most + RowNumbers.maximumDigits))
  }

  var maximumBytes: Int { fixed + most + RowNumbers.maximumDigits }

  mutating func limit(to characters: Int, digits: Int) {
    // A column that fits the longest name needs no limit.
    limit = characters < fixed + most + RowNumbers.maximumDigits ? characters : .max
    numbers = RowNumbers(key: key, most: digits)
  }

  func count(digits: Int) -> UInt64 { RowNumbers.count(digits: digits, least: leastDigits) }

  @inline(__always)
  func write(_ row: RowAttempt, number: UInt64, to cursor: inout ByteCursor) {
    let person = PersonDraw(key, row)
    let isWoman = person.isWoman
    let first = people.firsts.draw(person.first, isWoman: isWoman)
    let last = people.lasts.draw(person.last, isWoman: isWoman)
    if !before.isEmpty { cursor.write(before, before.indices) }
    if limit == Int.max {
      write(person.form, first, last, to: &cursor)
    } else {
      writeShort(number, person.form, first, last, to: &cursor)
    }
    cursor.writeDigits(number)
    if endings.maximumBytes > 0 {
      endings.write(endings.count > 1 ? person.domain : 0, to: &cursor)
    }
  }

  @inline(__always)
  private func write(
    _ form: UInt64, _ first: Int, _ last: Int, to cursor: inout ByteCursor
  ) {
    // Four of the eight forms have a dot, one an underscore, and one the initial alone. The form is
    // random, so the processor would often predict a branch on it wrongly.
    people.firsts.handles.write(first, isInitial: form == 6, to: &cursor)
    cursor.write(form == 4 ? UInt8(ascii: "_") : UInt8(ascii: "."), if: form < 5)
    people.lasts.handles.write(last, to: &cursor)
  }

  /// In a short column, the initial and the family name, or as much of it as fits.
  private func writeShort(
    _ number: UInt64, _ form: UInt64, _ first: Int, _ last: Int, to cursor: inout ByteCursor
  ) {
    let firsts = people.firsts.handles
    let lasts = people.lasts.handles
    let room = limit - fixed - Digits.count(number)
    if firsts.byteCount(first) + 1 + lasts.byteCount(last) <= room {
      write(form, first, last, to: &cursor)
    } else {
      if lasts.byteCount(last) < room { cursor.write(firsts.first(first)) }
      lasts.write(last, most: room, to: &cursor)
    }
  }
}

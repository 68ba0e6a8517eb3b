/// Writes full names that no other row has: further family names follow, by the row's number.
struct FullNameWriter: NumberedRecordWriter {
  private let name: PersonWriter
  /// Family names without hyphens and blanks, so that the end of a name tells them apart.
  private let more: WordTable
  private let one: Permutation
  private let two: Permutation
  private let three: Permutation

  init?(key: ColumnKey, people: PeopleTable) {
    name = PersonWriter(.fullName, key: key, people: people)
    let simple = people.last.names.strings.uniqued { $0 }.filter { name in
      !name.contains { $0 == "-" || $0 == " " }
    }
    guard simple.count >= 10 else { return nil }
    more = WordTable(simple)
    let count = UInt64(simple.count)
    let key = key.derived("full name")
    one = Permutation(count: count, key: key.derived(1))
    two = Permutation(count: count * count, key: key.derived(2))
    three = Permutation(count: count * count * count, key: key.derived(3))
  }

  private var count: UInt64 { one.count + two.count + three.count }

  /// `nil`: the further names make it unique.
  var numbers: RowNumbers? { nil }

  func count(digits: Int) -> UInt64 { count }

  var leastCharacters: Int { lengths.upperBound }
  mutating func limit(to characters: Int, digits: Int) {}

  var lengths: ClosedRange<Int> {
    let one = more.lengths
    return name.lengths.lowerBound + 1 + one.lowerBound...name.lengths.upperBound + 3
      * (1 + one.upperBound)
  }

  var maximumBytes: Int { name.maximumBytes + 3 * (1 + more.maximumBytes) }

  func write(_ row: RowAttempt, number: UInt64, to cursor: inout ByteCursor) {
    name.write(row, to: &cursor)
    var place = row.uniqueNumber(UInt64(bitPattern: row.row) % count, of: count)
    var names = 1
    if place < one.count {
      place = one.apply(place)
    } else if place - one.count < two.count {
      place = two.apply(place - one.count)
      names = 2
    } else {
      place = three.apply(place - one.count - two.count)
      names = 3
    }
    let size = UInt64(more.count)
    for _ in 0..<names {
      cursor.write(UInt8(ascii: "-"))
      more.write(Int(place % size), to: &cursor)
      place /= size
    }
  }
}
